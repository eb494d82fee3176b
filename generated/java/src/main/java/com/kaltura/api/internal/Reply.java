package com.kaltura.api.internal;

import com.kaltura.api.http.ResponseMetadata;

/**
 * What came of a call: the value, and what is known of the answer besides.
 *
 * @param <T> the type of the value
 */
public final class Reply<T> {
  private final T value;
  private final ResponseMetadata metadata;

  Reply(T value, ResponseMetadata metadata) {
    this.value = value;
    this.metadata = metadata;
  }

  /**
   * The value.
   *
   * @return what the reader made of the answer, null included
   */
  public T value() {
    return value;
  }

  /**
   * What is known of the answer besides.
   *
   * @return the metadata
   */
  public ResponseMetadata metadata() {
    return metadata;
  }
}
