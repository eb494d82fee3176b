package com.kaltura.api.http;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * What is known of an answer besides its value ({@code protocol.md 5.7}). Support asks for the
 * server and the session id.
 */
public final class ResponseMetadata {
  private final int status;
  private final Headers headers;
  private final OptionalDouble executionTime;
  private final int attempts;
  private final Duration elapsed;

  /**
   * Describes an answer.
   *
   * @param status the HTTP status
   * @param headers the headers of the answer
   * @param executionTime seconds that the server says it worked, where it says so
   * @param attempts how often the request was sent
   * @param elapsed time from the first attempt to the end of the answer
   */
  public ResponseMetadata(
      int status, Headers headers, OptionalDouble executionTime, int attempts, Duration elapsed) {
    this.status = status;
    this.headers = headers;
    this.executionTime = executionTime;
    this.attempts = attempts;
    this.elapsed = elapsed;
  }

  /**
   * The HTTP status.
   *
   * @return such as 200
   */
  public int status() {
    return status;
  }

  /**
   * The headers of the answer.
   *
   * @return all of them
   */
  public Headers headers() {
    return headers;
  }

  /**
   * The machine that answered ({@code X-Me}).
   *
   * @return its name, empty when it did not say
   */
  public String server() {
    return headers.get("X-Me", "");
  }

  /**
   * The id of the request in the log of the server ({@code X-Kaltura-Session}).
   *
   * @return the id, empty when it did not come
   */
  public String sessionId() {
    return headers.get("X-Kaltura-Session", "");
  }

  /**
   * How long the server says it worked.
   *
   * @return seconds, where it says so
   */
  public OptionalDouble executionTime() {
    return executionTime;
  }

  /**
   * How often the request was sent.
   *
   * @return 1 when the first attempt succeeded
   */
  public int attempts() {
    return attempts;
  }

  /**
   * The time from the first attempt to the end of the answer.
   *
   * @return the time
   */
  public Duration elapsed() {
    return elapsed;
  }

  @Override
  public String toString() {
    return "ResponseMetadata(status="
        + status
        + ", server="
        + server()
        + ", sessionId="
        + sessionId()
        + ", attempts="
        + attempts
        + ", elapsed="
        + elapsed
        + ")";
  }
}
