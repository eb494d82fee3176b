package com.kaltura.api.http;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Makes clocks that ring: one thread, started when it is needed, gone when it is not. */
final class Timers {
  private static final int IDLE_SECONDS = 5;

  private Timers() {}

  static ScheduledThreadPoolExecutor create() {
    ScheduledThreadPoolExecutor timers =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "kaltura-timers");
              thread.setDaemon(true);
              return thread;
            });
    timers.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    timers.allowCoreThreadTimeOut(true);
    timers.setRemoveOnCancelPolicy(true);
    return timers;
  }
}
