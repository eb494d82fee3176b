package com.kaltura.api.http;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;

/** The body of a request, of an exact length, which tells when it begins to be sent. */
final class WatchedPublisher implements BodyPublisher {
  private final BodyPublisher bytes;
  private final long length;
  private final Activity activity;

  /**
   * Wraps a body.
   *
   * @param bytes the body
   * @param length the number of its bytes, or -1 when it is not known
   * @param activity told that the connection is there: a body is not asked for before
   */
  WatchedPublisher(BodyPublisher bytes, long length, Activity activity) {
    this.bytes = bytes;
    this.length = length;
    this.activity = activity;
  }

  @Override
  public long contentLength() {
    return length;
  }

  @Override
  public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
    activity.note();
    bytes.subscribe(subscriber);
  }
}
