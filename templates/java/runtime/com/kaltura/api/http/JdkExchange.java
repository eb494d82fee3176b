package com.kaltura.api.http;

import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.RequestTimeoutException;
import com.kaltura.api.errors.TransportException;
import com.kaltura.api.errors.TransportException.Sent;
import com.kaltura.api.errors.UsageException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** One request on its way through {@code java.net.http}. */
final class JdkExchange {
  private static final int PROXY_AUTHENTICATION = 407;

  private final HttpClient client;
  private final HttpRequest request;
  private final URI uri;
  private final Activity activity;
  private volatile SentStream body;
  private volatile CompletableFuture<?> pending;

  JdkExchange(HttpClient client, HttpRequest request) {
    request.limit(null);
    this.client = client;
    this.request = request;
    this.uri = URI.create(request.url());
    this.activity = new Activity(request.timeouts());
  }

  /** Where it goes. */
  URI uri() {
    return uri;
  }

  /** Nanoseconds until it has been silent for too long; not positive when it has. */
  long left() {
    return activity.left(request.deadline());
  }

  /** Nanoseconds until it is worth to look again. */
  long pause() {
    return activity.pause(request.deadline());
  }

  /** Whether the request may have arrived. */
  Sent sent() {
    return activity.isAnswered() ? Sent.YES : Sent.MAYBE;
  }

  /** Ends it. */
  void cancel() {
    CompletableFuture<?> current = pending;
    if (current != null) {
      current.cancel(true);
    }
  }

  /** The error for a request that was silent for too long. */
  RequestTimeoutException timedOut() {
    if (request.deadline() - System.nanoTime() <= 0) {
      return new RequestTimeoutException("the call took longer than its total timeout", sent());
    }
    return new RequestTimeoutException(
        Failures.place(uri) + " was silent for " + request.timeouts().read(), sent());
  }

  /** Sends it; cancelling the future ends it. */
  CompletableFuture<HttpResponse> start() {
    Answer answer = new Answer();
    try {
      if (request.collectLimit() >= 0) {
        send(
            head -> {
              activity.answered();
              return new Collected(request.collectLimit(), activity);
            },
            answer,
            ByteArrayInputStream::new);
      } else {
        send(
            head -> {
              activity.answered();
              return new Streamed(request.timeouts().read());
            },
            answer,
            stream -> stream);
      }
    } catch (KalturaException error) {
      answer.completeExceptionally(error);
    }
    return answer;
  }

  private <B> void send(BodyHandler<B> handler, Answer answer, Function<B, InputStream> stream) {
    CompletableFuture<java.net.http.HttpResponse<B>> sending =
        client.sendAsync(platformRequest(), handler);
    pending = sending;
    sending.whenComplete(
        (got, error) -> {
          if (error != null) {
            answer.completeExceptionally(failure(error));
          } else {
            InputStream content = got.body() == null ? nothing() : stream.apply(got.body());
            deliver(got.statusCode(), Headers.of(got.headers().map()), content, answer);
          }
        });
  }

  private void deliver(int status, Headers headers, InputStream content, Answer answer) {
    if (status == PROXY_AUTHENTICATION && "https".equals(uri.getScheme())) {
      // The answer of the proxy: no way to the server was opened.
      answer.completeExceptionally(
          new TransportException(
              "cannot connect to " + Failures.place(uri) + ": the proxy wants a password",
              Sent.NO));
    } else if (answer.complete(new HttpResponse(status, headers, content))) {
      return;
    }
    closeQuietly(content);
  }

  private java.net.http.HttpRequest platformRequest() {
    try {
      java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(uri);
      request.headers().forEach(builder::header);
      // A GET with a body of nothing would announce its length.
      return request.body() == null && request.method().equals("GET")
          ? builder.GET().build()
          : builder.method(request.method(), publisher()).build();
    } catch (IllegalArgumentException error) {
      throw new UsageException("the request cannot be sent: " + error.getMessage(), error);
    }
  }

  private BodyPublisher publisher() {
    RequestBody content = request.body();
    if (content == null || content.length() == 0) {
      return BodyPublishers.noBody();
    }
    BodyPublisher bytes =
        content.bytes() != null
            ? BodyPublishers.ofByteArray(content.bytes())
            : BodyPublishers.ofInputStream(() -> opened(content));
    return new WatchedPublisher(bytes, content.length(), activity);
  }

  private SentStream opened(RequestBody content) {
    SentStream stream = new SentStream(content, activity);
    body = stream;
    return stream;
  }

  private KalturaException failure(Throwable error) {
    Throwable cause = Failures.unwrapped(error);
    SentStream stream = body;
    if (stream != null && stream.failure() != null) {
      IOException file = stream.failure();
      return new TransportException(
          "a file could not be sent: " + file.getMessage(), Sent.MAYBE, file);
    }
    if (cause instanceof HttpConnectTimeoutException) {
      return Failures.unconnected(uri, cause);
    }
    return Failures.of(cause, uri, sent());
  }

  private static InputStream nothing() {
    return new ByteArrayInputStream(new byte[0]);
  }

  private static void closeQuietly(InputStream stream) {
    try {
      stream.close();
    } catch (IOException unimportant) {
      // Nobody waits for it any more.
    }
  }

  /** The answer to come; cancelling it ends the request. */
  private final class Answer extends CompletableFuture<HttpResponse> {
    @Override
    public boolean cancel(boolean interrupt) {
      boolean cancelled = super.cancel(interrupt);
      if (cancelled) {
        JdkExchange.this.cancel();
      }
      return cancelled;
    }
  }
}
