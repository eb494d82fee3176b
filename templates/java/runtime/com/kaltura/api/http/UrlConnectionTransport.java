package com.kaltura.api.http;

import java.net.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sends requests with {@code HttpURLConnection}: for Android, from API level 26, and for platforms
 * without {@code java.net.http}.
 *
 * <p>Each request that is on its way has a thread, from a pool of daemon threads, so that it can be
 * ended at any time. The reading of a download notices an interruption when the next bytes arrive,
 * or at the end of its time limit: the platform's streams cannot be woken. On a JDK, an answer with
 * status 401 comes without its headers and its body: that platform keeps them back.
 */
public final class UrlConnectionTransport implements HttpTransport {
  private final Proxy proxy;
  private final SSLSocketFactory sockets;
  private final ExecutorService threads;

  /** Begins with the proxies and the certificates of the platform. */
  public UrlConnectionTransport() {
    this(null, null);
  }

  private UrlConnectionTransport(Proxy proxy, SSLSocketFactory sockets) {
    this.proxy = proxy;
    this.sockets = sockets;
    this.threads = Threads.create();
  }

  /**
   * A transport that sends everything through a proxy.
   *
   * @param server the proxy, {@link Proxy#NO_PROXY} for the direct way, or null for what the
   *     platform says
   * @return another transport
   */
  public UrlConnectionTransport withProxy(Proxy server) {
    return new UrlConnectionTransport(server, sockets);
  }

  /**
   * A transport with keys and trust of its own.
   *
   * @param factory makes TLS connections; null for the one of the platform
   * @return another transport
   */
  public UrlConnectionTransport withSslSocketFactory(SSLSocketFactory factory) {
    return new UrlConnectionTransport(proxy, factory);
  }

  @Override
  public HttpResponse send(HttpRequest request) {
    UrlExchange exchange = new UrlExchange(request, proxy, sockets);
    try {
      return start(exchange).get();
    } catch (InterruptedException interruption) {
      exchange.cancel();
      throw exchange.interrupted(interruption);
    } catch (ExecutionException failure) {
      Throwable cause = failure.getCause();
      if (cause instanceof Error fatal) {
        throw fatal;
      }
      throw (RuntimeException) cause;
    }
  }

  @Override
  public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
    return start(new UrlExchange(request, proxy, sockets));
  }

  @Override
  public void close() {
    // Idle connections are the platform's, and so is their end; idle threads end by themselves.
  }

  private CompletableFuture<HttpResponse> start(UrlExchange exchange) {
    Answer answer = new Answer(exchange);
    threads.execute(
        () -> {
          try {
            HttpResponse response = exchange.run();
            if (!answer.complete(response)) {
              response.close();
            }
          } catch (RuntimeException | Error error) {
            answer.completeExceptionally(error);
          }
        });
    return answer;
  }

  /** The answer to come; cancelling it ends the request. */
  private static final class Answer extends CompletableFuture<HttpResponse> {
    private final UrlExchange exchange;

    Answer(UrlExchange exchange) {
      this.exchange = exchange;
    }

    @Override
    public boolean cancel(boolean interrupt) {
      boolean cancelled = super.cancel(interrupt);
      if (cancelled) {
        exchange.cancel();
      }
      return cancelled;
    }
  }
}
