package com.kaltura.api.internal;

import java.util.concurrent.ThreadLocalRandom;

/** Time and chance, in one place so that tests can replace them. */
public interface Clock {
  /** The clocks of the system, its patience and its dice. */
  Clock SYSTEM = new Clock() {};

  /**
   * A clock that never goes back.
   *
   * @return nanoseconds
   */
  default long nanoTime() {
    return System.nanoTime();
  }

  /**
   * The time of day.
   *
   * @return Unix milliseconds
   */
  default long currentTimeMillis() {
    return System.currentTimeMillis();
  }

  /**
   * A random number.
   *
   * @return from 0 up to 1
   */
  default double random() {
    return ThreadLocalRandom.current().nextDouble();
  }

  /**
   * Waits.
   *
   * @param millis milliseconds
   * @throws InterruptedException if the thread is interrupted
   */
  default void sleep(long millis) throws InterruptedException {
    Thread.sleep(millis);
  }
}
