package com.kaltura.api.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/**
 * The result of a call that is to come; cancelling it ends what is being waited for.
 *
 * @param <T> the type of the result
 */
final class CallFuture<T> extends CompletableFuture<T> {
  private Future<?> waiting;

  /** Sets what is being waited for; it is ended at once if it is too late. */
  void attach(Future<?> work) {
    synchronized (this) {
      waiting = work;
    }
    if (isCancelled()) {
      work.cancel(true);
    }
  }

  @Override
  public boolean cancel(boolean interrupt) {
    boolean cancelled = super.cancel(interrupt);
    Future<?> work;
    synchronized (this) {
      work = waiting;
    }
    if (cancelled && work != null) {
      work.cancel(true);
    }
    return cancelled;
  }
}
