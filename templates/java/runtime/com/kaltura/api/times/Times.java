package com.kaltura.api.times;

import com.kaltura.api.errors.UsageException;
import java.time.Instant;

/** Points in time as the API has them: Unix seconds, UTC ({@code protocol.md 3.6}). */
public final class Times {
  /** Seconds in ten years: the server adds a time that is no larger to its own. */
  public static final long RELATIVE = 315_360_000;

  /** To send in place of a time: the date is removed. */
  public static final long REMOVE = -1;

  private Times() {}

  /**
   * A moment as the API takes it.
   *
   * @param moment the moment; parts of a second are dropped
   * @return Unix seconds
   * @throws UsageException if the server would take the seconds for an offset from its own clock
   *     (the first ten years around 1970)
   */
  public static long toSeconds(Instant moment) {
    long seconds = moment.getEpochSecond();
    if (Math.abs(seconds) <= RELATIVE) {
      throw new UsageException("moments from 1960 to 1979 cannot be sent");
    }
    return seconds;
  }

  /**
   * A moment that came from the server.
   *
   * @param seconds Unix seconds
   * @return the moment
   */
  public static Instant fromSeconds(long seconds) {
    return Instant.ofEpochSecond(seconds);
  }
}
