package com.kaltura.api.core;

import java.util.List;
import java.util.Map;

/** A service of the API in a multirequest; the methods of generated classes queue its actions. */
public abstract class BatchService {
  private final BaseMultirequest batch;

  /**
   * Makes a service.
   *
   * @param batch where calls are queued
   */
  protected BatchService(BaseMultirequest batch) {
    this.batch = batch;
  }

  /**
   * Queues a call.
   *
   * @param <T> the type of the answer
   * @param call the call
   * @param options settings of this call alone, or null
   * @return what stands for the answer
   */
  protected final <T> Pending<T> queueCall(Call<T> call, RequestSettings options) {
    return batch.queue(call, options);
  }

  /**
   * Queues a call that answers a list.
   *
   * @param <E> the type of its elements
   * @param call the call
   * @param options settings of this call alone, or null
   * @return what stands for the answer
   */
  protected final <E> PendingList<E> queueList(Call<List<E>> call, RequestSettings options) {
    PendingList<E> pending = new PendingList<>(call.label(), batch.size() + 1);
    batch.add(call, pending, options);
    return pending;
  }

  /**
   * Queues a call that answers a map.
   *
   * @param <E> the type of its objects
   * @param call the call
   * @param options settings of this call alone, or null
   * @return what stands for the answer
   */
  protected final <E> PendingMap<E> queueMap(Call<Map<String, E>> call, RequestSettings options) {
    PendingMap<E> pending = new PendingMap<>(call.label(), batch.size() + 1);
    batch.add(call, pending, options);
    return pending;
  }
}
