package com.kaltura.api.internal;

import com.kaltura.api.http.HttpRequest;

/**
 * What a conversation wants next: a request sent, a wait, or nothing more.
 *
 * @param <T> the type of the value
 */
final class Step<T> {
  /** What is to be sent, or null. */
  final HttpRequest request;

  /** Milliseconds to wait before the next attempt, -1 for no wait. */
  final long delay;

  /** What came of it all, or null. */
  final Reply<T> reply;

  private Step(HttpRequest request, long delay, Reply<T> reply) {
    this.request = request;
    this.delay = delay;
    this.reply = reply;
  }

  static <T> Step<T> send(HttpRequest request) {
    return new Step<>(request, -1, null);
  }

  static <T> Step<T> sleep(long millis) {
    return new Step<>(null, millis, null);
  }

  static <T> Step<T> done(Reply<T> reply) {
    return new Step<>(null, -1, reply);
  }
}
