package com.kaltura.api.http;

import com.kaltura.api.errors.KalturaException;
import java.time.Duration;
import java.util.Optional;

/** How one attempt ended, as a hook gets it. */
public final class ResponseInfo {
  private final String action;
  private final String url;
  private final int attempt;
  private final Duration elapsed;
  private final ResponseMetadata metadata;
  private final KalturaException error;
  private final Duration retryIn;

  /**
   * Describes the end of an attempt.
   *
   * @param action {@code service.action}, or {@code multirequest}
   * @param url where it went, without secrets
   * @param attempt number of the attempt, from 1
   * @param elapsed time that the attempt took
   * @param metadata what is known of the answer, or null when none came
   * @param error what the attempt failed with, or null
   * @param retryIn time until the next attempt, or null when there is none
   */
  public ResponseInfo(
      String action,
      String url,
      int attempt,
      Duration elapsed,
      ResponseMetadata metadata,
      KalturaException error,
      Duration retryIn) {
    this.action = action;
    this.url = url;
    this.attempt = attempt;
    this.elapsed = elapsed;
    this.metadata = metadata;
    this.error = error;
    this.retryIn = retryIn;
  }

  /**
   * What was called.
   *
   * @return {@code service.action}, or {@code multirequest}
   */
  public String action() {
    return action;
  }

  /**
   * Where it went.
   *
   * @return the URL, secrets replaced by {@code ***}
   */
  public String url() {
    return url;
  }

  /**
   * The number of the attempt.
   *
   * @return from 1
   */
  public int attempt() {
    return attempt;
  }

  /**
   * The time that the attempt took.
   *
   * @return the time
   */
  public Duration elapsed() {
    return elapsed;
  }

  /**
   * What is known of the answer: status, headers, the machine that answered.
   *
   * @return the metadata; empty when no answer came
   */
  public Optional<ResponseMetadata> metadata() {
    return Optional.ofNullable(metadata);
  }

  /**
   * What the attempt failed with.
   *
   * @return the error, if it failed
   */
  public Optional<KalturaException> error() {
    return Optional.ofNullable(error);
  }

  /**
   * The time until the next attempt.
   *
   * @return the wait; empty when there is no next attempt
   */
  public Optional<Duration> retryIn() {
    return Optional.ofNullable(retryIn);
  }

  @Override
  public String toString() {
    Object outcome = error != null ? error : metadata == null ? null : metadata.status();
    return "ResponseInfo(" + action + " #" + attempt + ": " + outcome + ")";
  }
}
