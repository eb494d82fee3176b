package com.kaltura.api.internal;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.http.ResponseMetadata;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** What the reader of an answer is told of the call, and what it tells. */
public final class AnswerContext {
  private final Attempts attempts;
  private final HttpAnswer answer;
  private OptionalDouble executionTime = OptionalDouble.empty();

  AnswerContext(Attempts attempts, HttpAnswer answer) {
    this.attempts = attempts;
    this.answer = answer;
  }

  /**
   * Takes how long the server says it worked. To be told before {@link #apiError}; it is what
   * proves that an answer with an error status came from the API.
   *
   * @param seconds the time
   */
  public void executionTime(double seconds) {
    executionTime = OptionalDouble.of(seconds);
  }

  /**
   * Makes the exception for an error of the API, secrets redacted.
   *
   * @param code its code
   * @param text its text for people, or null
   * @param arguments the values that the text mentions, by name
   * @return the exception, not thrown
   */
  public ApiException apiError(String code, String text, Map<String, String> arguments) {
    Map<String, String> shown = new LinkedHashMap<>();
    arguments.forEach(
        (name, value) -> shown.put(redacted(name), value == null ? "" : redacted(value)));
    // A code stays as it is, though a secret may be a part of it: programs decide by it.
    String told = code.chars().allMatch(AnswerContext::isInCode) ? code : redacted(code);
    return new ApiException(told, text == null ? "" : redacted(text), shown, metadata());
  }

  /**
   * What is known of the answer.
   *
   * @return the metadata, with the execution time told so far
   */
  public ResponseMetadata metadata() {
    return attempts.metadata(answer, executionTime);
  }

  /**
   * A text without secrets.
   *
   * @param text what is to be shown
   * @return the text, secrets replaced
   */
  public String redacted(String text) {
    return attempts.redacted(text);
  }

  /** The beginning of a body as it may be shown. */
  String excerpt(byte[] body) {
    return attempts.excerpt(body);
  }

  private static boolean isInCode(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  boolean isEnveloped() {
    return executionTime.isPresent();
  }
}
