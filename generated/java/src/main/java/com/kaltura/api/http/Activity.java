package com.kaltura.api.http;

import java.time.Duration;

/** When something last happened in a request, to tell a slow server from a silent one. */
final class Activity {
  private final long readLimit;
  private volatile long last;
  private volatile boolean answered;

  /**
   * Begins to watch.
   *
   * @param timeouts the limits of the request
   */
  Activity(Timeouts timeouts) {
    this.readLimit = nanos(timeouts.read());
    long connect = nanos(timeouts.connect());
    long patience = connect == Long.MAX_VALUE ? 0 : connect;
    // Until something happens, the making of the connection counts on its own account.
    this.last = System.nanoTime() + patience;
  }

  /** Notes that bytes were taken or have arrived. */
  void note() {
    last = System.nanoTime();
  }

  /** Notes that the head of the answer has arrived. */
  void answered() {
    answered = true;
    note();
  }

  /** Whether the head of the answer has arrived. */
  boolean isAnswered() {
    return answered;
  }

  /**
   * The time until the request has been silent for too long, or its deadline.
   *
   * @param deadline a moment of {@link System#nanoTime()}, or {@link HttpRequest#NO_DEADLINE}
   * @return nanoseconds, not positive when it is too late, {@link Long#MAX_VALUE} for ever
   */
  long left(long deadline) {
    long now = System.nanoTime();
    long silence = readLimit == Long.MAX_VALUE ? Long.MAX_VALUE : last - now + readLimit;
    long rest = deadline == HttpRequest.NO_DEADLINE ? Long.MAX_VALUE : deadline - now;
    return Math.min(silence, rest);
  }

  /**
   * The time until it is worth to look again whether anything has happened.
   *
   * @param deadline a moment of {@link System#nanoTime()}, or {@link HttpRequest#NO_DEADLINE}
   * @return nanoseconds; at most the limit of silence, which may begin to count meanwhile
   */
  long pause(long deadline) {
    return Math.min(left(deadline), readLimit);
  }

  private static long nanos(Duration limit) {
    return limit == null ? Long.MAX_VALUE : limit.toNanos();
  }
}
