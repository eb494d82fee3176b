package com.kaltura.api.internal;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.http.AnswerFormat;

/**
 * Makes a value of the body of an answer.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface AnswerReader<T> {

  /**
   * Reads an answer.
   *
   * @param body the whole body, decompressed, not blank
   * @param format what it is written in, by its first byte
   * @param context makes exceptions, and is told what else the answer says
   * @return the value
   * @throws ApiException made by the context, if the answer is an error (protocol.md 5.4)
   * @throws MalformedAnswerException if it is no answer of the API, or does not fit the schema
   */
  T read(byte[] body, AnswerFormat format, AnswerContext context);
}
