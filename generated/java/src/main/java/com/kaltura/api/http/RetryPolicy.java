package com.kaltura.api.http;

import com.kaltura.api.errors.UsageException;
import java.time.Duration;
import java.util.Objects;

/**
 * How often a failed call is repeated, and how patiently. Immutable.
 *
 * <p>The wait before the n-th repetition is random between nothing and {@code baseDelay * 2^(n-1)},
 * at most {@code maxDelay} (full jitter), unless the server says how long to wait in {@code
 * Retry-After}.
 *
 * <p>What may be repeated is not a matter of patience: an action that only reads is repeated after
 * a broken connection, a timeout, half an answer, and the statuses 429, 502, 503 and 504. Any other
 * action is repeated only if nothing of it can have reached the server: the name was not found, the
 * connection was refused or not made in time, or TLS failed. Not even a 429 repeats it: a gateway
 * may count an answer that the server has acted on. An error of the API is an answer and is never
 * repeated.
 */
public final class RetryPolicy {
  private static final RetryPolicy DEFAULT =
      new RetryPolicy(2, Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofSeconds(60));
  private static final RetryPolicy NEVER = DEFAULT.withRetries(0);

  private final int retries;
  private final Duration baseDelay;
  private final Duration maxDelay;
  private final Duration maxRetryAfter;

  private RetryPolicy(int retries, Duration baseDelay, Duration maxDelay, Duration maxRetryAfter) {
    if (retries < 0
        || baseDelay.isNegative()
        || maxDelay.isNegative()
        || maxRetryAfter.isNegative()) {
      throw new UsageException("a retry policy has no negative numbers");
    }
    this.retries = retries;
    this.baseDelay = baseDelay;
    this.maxDelay = maxDelay;
    this.maxRetryAfter = maxRetryAfter;
  }

  /**
   * What a client does when nothing is said: two retries, the first within half a second, none
   * later than 8 seconds, or up to 60 if the server asks for it.
   *
   * @return the policy
   */
  public static RetryPolicy defaults() {
    return DEFAULT;
  }

  /**
   * No repetition at all.
   *
   * @return the policy
   */
  public static RetryPolicy never() {
    return NEVER;
  }

  /**
   * This policy with another number of repetitions.
   *
   * @param most how often at most; 0 never repeats
   * @return the policy
   * @throws UsageException if it is negative
   */
  public RetryPolicy withRetries(int most) {
    return new RetryPolicy(most, baseDelay, maxDelay, maxRetryAfter);
  }

  /**
   * This policy with another upper end of the first wait.
   *
   * @param delay the longest first wait
   * @return the policy
   * @throws UsageException if it is negative
   */
  public RetryPolicy withBaseDelay(Duration delay) {
    return new RetryPolicy(retries, delay, maxDelay, maxRetryAfter);
  }

  /**
   * This policy with another upper end of any wait.
   *
   * @param delay the longest wait
   * @return the policy
   * @throws UsageException if it is negative
   */
  public RetryPolicy withMaxDelay(Duration delay) {
    return new RetryPolicy(retries, baseDelay, delay, maxRetryAfter);
  }

  /**
   * This policy with another limit of what a server may ask for; if it wants more, the failure is
   * reported at once.
   *
   * @param delay the longest wait that a server may ask for
   * @return the policy
   * @throws UsageException if it is negative
   */
  public RetryPolicy withMaxRetryAfter(Duration delay) {
    return new RetryPolicy(retries, baseDelay, maxDelay, delay);
  }

  /**
   * How often a call is repeated at most.
   *
   * @return the number of repetitions
   */
  public int retries() {
    return retries;
  }

  /**
   * The upper end of the first wait.
   *
   * @return the longest first wait
   */
  public Duration baseDelay() {
    return baseDelay;
  }

  /**
   * The upper end of any wait.
   *
   * @return the longest wait
   */
  public Duration maxDelay() {
    return maxDelay;
  }

  /**
   * The longest wait that a server may ask for.
   *
   * @return the limit of {@code Retry-After}
   */
  public Duration maxRetryAfter() {
    return maxRetryAfter;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RetryPolicy that
        && retries == that.retries
        && baseDelay.equals(that.baseDelay)
        && maxDelay.equals(that.maxDelay)
        && maxRetryAfter.equals(that.maxRetryAfter);
  }

  @Override
  public int hashCode() {
    return Objects.hash(retries, baseDelay, maxDelay, maxRetryAfter);
  }

  @Override
  public String toString() {
    return "RetryPolicy(retries="
        + retries
        + ", baseDelay="
        + baseDelay
        + ", maxDelay="
        + maxDelay
        + ", maxRetryAfter="
        + maxRetryAfter
        + ")";
  }
}
