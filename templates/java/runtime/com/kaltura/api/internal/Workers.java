package com.kaltura.api.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads of an engine: made when they are needed, gone when they are not. */
final class Workers {
  private static final int IDLE_SECONDS = 5;

  private ScheduledThreadPoolExecutor timers;
  private ExecutorService threads;

  /** What wakes calls that wait for their next attempt. */
  synchronized ScheduledThreadPoolExecutor timers() {
    if (timers == null) {
      timers = new ScheduledThreadPoolExecutor(1, named("kaltura-retries"));
      timers.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
      timers.allowCoreThreadTimeOut(true);
      timers.setRemoveOnCancelPolicy(true);
    }
    return timers;
  }

  /** What reads and writes files for those who do not wait: a thread each. */
  synchronized ExecutorService threads() {
    if (threads == null) {
      threads =
          new ThreadPoolExecutor(
              0,
              Integer.MAX_VALUE,
              IDLE_SECONDS,
              TimeUnit.SECONDS,
              new SynchronousQueue<>(),
              named("kaltura-files"));
    }
    return threads;
  }

  private static ThreadFactory named(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
