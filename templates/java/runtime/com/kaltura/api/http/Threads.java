package com.kaltura.api.http;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes threads of transports: as many as there is work for, gone soon after it. */
final class Threads {
  private static final int IDLE_SECONDS = 10;

  private Threads() {}

  static ExecutorService create() {
    AtomicInteger count = new AtomicInteger();
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        work -> {
          Thread thread = new Thread(work, "kaltura-http-" + count.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        });
  }
}
