package com.kaltura.api.internal;

import com.kaltura.api.errors.CallInterruptedException;
import com.kaltura.api.errors.HttpStatusException;
import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.errors.TransportException;
import com.kaltura.api.errors.TransportException.Sent;
import com.kaltura.api.http.RetryPolicy;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** When a call is sent again, and after how long. Decides; does nothing. */
final class Retries {
  private Retries() {}

  /** What the decision needs to know of an attempt that failed. */
  static final class Failure {
    /** Nothing to worry about: another attempt has a chance. */
    static final Failure PASSING = new Failure(false, true);

    /** Nothing of the request can have reached the server. */
    final boolean unsent;

    /** Another attempt has a chance. */
    final boolean passing;

    private Failure(boolean unsent, boolean passing) {
      this.unsent = unsent;
      this.passing = passing;
    }

    /**
     * Judges an error.
     *
     * @param error what happened
     * @param half whether what arrived may be half an answer
     */
    static Failure of(KalturaException error, boolean half) {
      if (error instanceof CallInterruptedException) {
        return new Failure(false, false);
      }
      if (error instanceof HttpStatusException status) {
        return new Failure(false, isPassing(status.status()));
      }
      if (error instanceof TransportException broken) {
        return new Failure(broken.sent() == Sent.NO, true);
      }
      return new Failure(false, half && error instanceof MalformedAnswerException);
    }

    private static boolean isPassing(int status) {
      return status == 429 || status == 502 || status == 503 || status == 504;
    }
  }

  /**
   * How long to wait before the next attempt.
   *
   * @param policy how patient the caller is
   * @param attempt number of the attempt that failed, from 1
   * @param failure what happened
   * @param retryAfter milliseconds that the server asked for, -1 when it did not
   * @param repeatable whether the call may be executed twice
   * @param chance a random number from 0 up to 1
   * @return milliseconds, -1 for giving up
   */
  static long delay(
      RetryPolicy policy,
      int attempt,
      Failure failure,
      long retryAfter,
      boolean repeatable,
      double chance) {
    if (attempt > policy.retries() || !(failure.unsent || (repeatable && failure.passing))) {
      return -1;
    }
    if (retryAfter >= 0) {
      return retryAfter > policy.maxRetryAfter().toMillis() ? -1 : retryAfter;
    }
    double ceiling = policy.baseDelay().toMillis() * Math.pow(2, Math.min(attempt - 1, 30));
    return (long) (chance * Math.min(policy.maxDelay().toMillis(), ceiling));
  }

  /**
   * What a {@code Retry-After} header asks for.
   *
   * @param value a number of seconds or a date, or null
   * @param now Unix milliseconds
   * @return milliseconds, -1 when it says nothing
   */
  static long retryAfter(String value, long now) {
    if (value == null) {
      return -1;
    }
    String text = value.trim();
    if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return text.length() > 10
          ? Long.MAX_VALUE
          : Duration.ofSeconds(Long.parseLong(text)).toMillis();
    }
    try {
      ZonedDateTime date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Math.max(0, date.toInstant().toEpochMilli() - now);
    } catch (DateTimeParseException nothing) {
      return -1;
    }
  }
}
