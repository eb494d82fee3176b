package com.kaltura.api.internal;

import com.kaltura.api.http.RequestBody;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A body that is in memory. */
public final class BytesBody implements RequestBody {
  private final byte[] data;
  private final String contentType;

  private BytesBody(byte[] data, String contentType) {
    this.data = data;
    this.contentType = contentType;
  }

  /**
   * A body of JSON.
   *
   * @param data JSON text in UTF-8
   * @return the body
   */
  public static BytesBody json(byte[] data) {
    // The bare type: with anything after it the server sees no JSON (protocol.md 2.3).
    return new BytesBody(data, "application/json");
  }

  /**
   * The body of a form.
   *
   * @param data the pairs, percent-encoded
   * @return the body
   */
  public static BytesBody form(byte[] data) {
    return new BytesBody(data, "application/x-www-form-urlencoded");
  }

  @Override
  public String contentType() {
    return contentType;
  }

  @Override
  public long length() {
    return data.length;
  }

  @Override
  public boolean repeatable() {
    return true;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(data);
  }

  @Override
  public byte[] bytes() {
    return data;
  }
}
