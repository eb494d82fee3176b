package com.kaltura.api.http;

import com.kaltura.api.errors.UsageException;
import java.time.Duration;
import java.util.Objects;

/** Limits of waiting; null, and any limit of more than a century, waits for ever. Immutable. */
public final class Timeouts {
  private static final Duration CENTURY = Duration.ofDays(36_525);
  private static final Timeouts DEFAULT =
      new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), null);

  private final Duration connect;
  private final Duration read;
  private final Duration total;

  private Timeouts(Duration connect, Duration read, Duration total) {
    this.connect = checked(connect);
    this.read = checked(read);
    this.total = checked(total);
  }

  /**
   * What a client waits when nothing is said: 10 seconds for the connection, 60 for each piece of
   * the answer, and any time in all.
   *
   * @return the limits
   */
  public static Timeouts defaults() {
    return DEFAULT;
  }

  /**
   * The same limit for the connection and for each piece of the answer.
   *
   * @param limit the limit, or null for ever
   * @return the limits
   * @throws UsageException if the limit is not positive
   */
  public static Timeouts of(Duration limit) {
    return new Timeouts(limit, limit, null);
  }

  /**
   * These limits with another one for the connection, TLS included.
   *
   * @param limit the limit, or null for ever
   * @return the limits
   * @throws UsageException if the limit is not positive
   */
  public Timeouts withConnect(Duration limit) {
    return new Timeouts(limit, read, total);
  }

  /**
   * These limits with another one for each wait for bytes to arrive.
   *
   * @param limit the limit, or null for ever
   * @return the limits
   * @throws UsageException if the limit is not positive
   */
  public Timeouts withRead(Duration limit) {
    return new Timeouts(connect, limit, total);
  }

  /**
   * These limits with another one for the whole call, its retries included. The reading of a
   * downloaded file does not count.
   *
   * @param limit the limit, or null for ever
   * @return the limits
   * @throws UsageException if the limit is not positive
   */
  public Timeouts withTotal(Duration limit) {
    return new Timeouts(connect, read, limit);
  }

  /**
   * The limit for the connection, TLS included.
   *
   * @return the limit, or null for ever
   */
  public Duration connect() {
    return connect;
  }

  /**
   * The limit of each wait for bytes to arrive.
   *
   * @return the limit, or null for ever
   */
  public Duration read() {
    return read;
  }

  /**
   * The limit of the whole call, with its retries.
   *
   * @return the limit, or null for ever
   */
  public Duration total() {
    return total;
  }

  private static Duration checked(Duration limit) {
    if (limit != null && (limit.isNegative() || limit.isZero())) {
      throw new UsageException("a timeout of " + limit + " is no limit; use null");
    }
    return limit == null || limit.compareTo(CENTURY) > 0 ? null : limit;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Timeouts that
        && Objects.equals(connect, that.connect)
        && Objects.equals(read, that.read)
        && Objects.equals(total, that.total);
  }

  @Override
  public int hashCode() {
    return Objects.hash(connect, read, total);
  }

  @Override
  public String toString() {
    return "Timeouts(connect=" + connect + ", read=" + read + ", total=" + total + ")";
  }
}
