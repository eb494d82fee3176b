package com.kaltura.api.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Gathers an answer in memory, up to a limit. */
final class Collected implements BodySubscriber<byte[]> {
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final List<ByteBuffer> pieces = new ArrayList<>();
  private final long limit;
  private final Activity activity;
  private Subscription subscription;
  private long size;

  /**
   * Begins with nothing.
   *
   * @param limit most bytes; of a longer answer one byte more is kept, to tell
   * @param activity told of each piece
   */
  Collected(long limit, Activity activity) {
    this.limit = limit;
    this.activity = activity;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription source) {
    subscription = source;
    source.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> arrived) {
    activity.note();
    if (body.isDone()) {
      return;
    }
    for (ByteBuffer piece : arrived) {
      size += piece.remaining();
      pieces.add(piece);
    }
    if (size > limit) {
      subscription.cancel();
      onComplete();
    }
  }

  @Override
  public void onError(Throwable error) {
    body.completeExceptionally(error);
  }

  @Override
  public void onComplete() {
    byte[] all = new byte[(int) Math.min(size, limit + 1)];
    int filled = 0;
    for (ByteBuffer piece : pieces) {
      int count = Math.min(piece.remaining(), all.length - filled);
      piece.get(all, filled, count);
      filled += count;
    }
    pieces.clear();
    body.complete(all);
  }
}
