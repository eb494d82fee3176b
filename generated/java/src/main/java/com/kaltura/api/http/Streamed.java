package com.kaltura.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An answer read while it arrives: one piece waits while another is read. */
final class Streamed extends InputStream implements BodySubscriber<InputStream> {
  private final BlockingQueue<Piece> arrived = new LinkedBlockingQueue<>();
  private final Deque<ByteBuffer> ready = new ArrayDeque<>();
  private final Duration limit;
  private volatile Subscription subscription;
  private volatile boolean closed;
  private boolean ended;
  private IOException failure;

  /**
   * Begins with nothing.
   *
   * @param limit the longest wait for a piece, or null for ever
   */
  Streamed(Duration limit) {
    this.limit = limit;
  }

  @Override
  public CompletionStage<InputStream> getBody() {
    return CompletableFuture.completedStage(this);
  }

  @Override
  public void onSubscribe(Subscription source) {
    subscription = source;
    if (closed) {
      source.cancel();
    } else {
      source.request(2);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    arrived.add(new Piece(buffers, null));
  }

  @Override
  public void onError(Throwable error) {
    arrived.add(new Piece(null, error));
  }

  @Override
  public void onComplete() {
    arrived.add(new Piece(null, null));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (closed) {
      throw new IOException("the answer was closed");
    }
    if (failure != null) {
      throw failure;
    }
    if (length == 0) {
      return 0;
    }
    ByteBuffer piece = next();
    if (piece == null) {
      return -1;
    }
    int count = Math.min(length, piece.remaining());
    piece.get(target, offset, count);
    return count;
  }

  @Override
  public int available() {
    ByteBuffer piece = ready.peek();
    return piece == null ? 0 : piece.remaining();
  }

  @Override
  public void close() {
    closed = true;
    Subscription source = subscription;
    if (source != null && !ended) {
      source.cancel();
    }
  }

  /** A buffer with something in it, null at the end. */
  private ByteBuffer next() throws IOException {
    while (!ended) {
      ByteBuffer piece = ready.peek();
      if (piece != null && piece.hasRemaining()) {
        return piece;
      }
      ready.poll();
      if (ready.isEmpty()) {
        fill();
      }
    }
    return null;
  }

  private void fill() throws IOException {
    Piece piece = take();
    if (piece.buffers != null) {
      ready.addAll(piece.buffers);
      subscription.request(1);
    } else if (piece.error == null) {
      ended = true;
    } else {
      throw failed(new IOException(piece.error.getMessage(), piece.error));
    }
  }

  private Piece take() throws IOException {
    try {
      if (limit == null) {
        return arrived.take();
      }
      Piece piece = arrived.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
      if (piece != null) {
        return piece;
      }
      throw failed(new SocketTimeoutException("nothing arrived for " + limit));
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      InterruptedIOException told = new InterruptedIOException("interrupted while reading");
      told.initCause(interruption);
      throw failed(told);
    }
  }

  private IOException failed(IOException error) {
    failure = error;
    subscription.cancel();
    return error;
  }

  /** What has arrived: bytes, an error, or the end. */
  private static final class Piece {
    final List<ByteBuffer> buffers;
    final Throwable error;

    Piece(List<ByteBuffer> buffers, Throwable error) {
      this.buffers = buffers;
      this.error = error;
    }
  }
}
