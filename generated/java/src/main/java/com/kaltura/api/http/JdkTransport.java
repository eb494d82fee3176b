package com.kaltura.api.http;

import com.kaltura.api.errors.KalturaException;
import java.net.Authenticator;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/**
 * Sends requests with {@code java.net.http}: the default, where the platform has it.
 *
 * <p>Connections are kept open between requests. HTTP/1.1 is spoken.
 */
public final class JdkTransport implements HttpTransport {
  /** Most clients of the platform that are kept. */
  private static final int MOST_CLIENTS = 8;

  private final ProxySelector proxy;
  private final Authenticator authenticator;
  private final SSLContext sslContext;
  // The limit for the connection belongs to a client of the platform, ours belongs to a call.
  private final Map<Duration, HttpClient> clients = new ConcurrentHashMap<>();
  private final ScheduledThreadPoolExecutor timers;
  // Those of the platform stay for a minute after their last work.
  private final Executor threads = Threads.create();

  /** Begins with the proxies and the certificates of the platform. */
  public JdkTransport() {
    this(null, null, null);
  }

  private JdkTransport(ProxySelector proxy, Authenticator authenticator, SSLContext sslContext) {
    this.proxy = proxy;
    this.authenticator = authenticator;
    this.sslContext = sslContext;
    this.timers = Timers.create();
  }

  /**
   * A transport with proxies of its own.
   *
   * @param selector which proxy a request takes, such as {@link ProxySelector#of}; null for those
   *     of the platform
   * @return another transport
   */
  public JdkTransport withProxy(ProxySelector selector) {
    return new JdkTransport(selector, authenticator, sslContext);
  }

  /**
   * A transport that knows the passwords of proxies.
   *
   * @param passwords asked when a proxy wants to know who comes; null for none
   * @return another transport
   */
  public JdkTransport withAuthenticator(Authenticator passwords) {
    return new JdkTransport(proxy, passwords, sslContext);
  }

  /**
   * A transport with keys and trust of its own.
   *
   * @param context the context of TLS; null for that of the platform
   * @return another transport
   */
  public JdkTransport withSslContext(SSLContext context) {
    return new JdkTransport(proxy, authenticator, context);
  }

  @Override
  public HttpResponse send(HttpRequest request) {
    JdkExchange exchange = new JdkExchange(client(request), request);
    CompletableFuture<HttpResponse> answer = exchange.start();
    try {
      while (true) {
        try {
          return answer.get(exchange.pause(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException perhaps) {
          if (exchange.left() <= 0) {
            exchange.cancel();
            throw exchange.timedOut();
          }
        }
      }
    } catch (InterruptedException interruption) {
      exchange.cancel();
      throw Failures.interrupted(exchange.uri(), exchange.sent(), interruption);
    } catch (ExecutionException failure) {
      throw rethrown(failure.getCause());
    }
  }

  @Override
  public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
    JdkExchange exchange;
    try {
      exchange = new JdkExchange(client(request), request);
    } catch (KalturaException error) {
      return CompletableFuture.failedFuture(error);
    }
    CompletableFuture<HttpResponse> answer = exchange.start();
    watch(exchange, answer);
    return answer;
  }

  /**
   * Lets go of connections. From Java 21 on they are closed when the requests under way are over;
   * before, the platform closes them, and ends a thread of its own, some seconds after the garbage
   * collector has found them. A program that makes many clients had better share one transport.
   */
  @Override
  public void close() {
    clients.values().forEach(JdkTransport::end);
    clients.clear();
  }

  private static void end(HttpClient client) {
    try {
      HttpClient.class.getMethod("shutdown").invoke(client);
    } catch (ReflectiveOperationException older) {
      // A client of an older platform ends when nothing refers to it any more.
    }
  }

  /** Ends a request that was silent for too long. */
  private void watch(JdkExchange exchange, CompletableFuture<HttpResponse> answer) {
    if (answer.isDone()) {
      return;
    }
    if (exchange.left() <= 0) {
      answer.completeExceptionally(exchange.timedOut());
      exchange.cancel();
      return;
    }
    long pause = exchange.pause();
    if (pause == Long.MAX_VALUE) {
      return;
    }
    var timer = timers.schedule(() -> watch(exchange, answer), pause, TimeUnit.NANOSECONDS);
    answer.whenComplete((done, error) -> timer.cancel(false));
  }

  private HttpClient client(HttpRequest request) {
    Duration limit = request.timeouts().connect();
    if (clients.size() > MOST_CLIENTS) {
      clients.clear();
    }
    return clients.computeIfAbsent(limit == null ? Duration.ZERO : limit, this::connected);
  }

  private HttpClient connected(Duration limit) {
    // With HTTP/2 the platform loses requests when a server ends a connection, and cannot tell
    // whether they arrived.
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .executor(threads)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1);
    if (!limit.isZero()) {
      builder.connectTimeout(limit);
    }
    if (proxy != null) {
      builder.proxy(proxy);
    }
    if (authenticator != null) {
      builder.authenticator(authenticator);
    }
    if (sslContext != null) {
      builder.sslContext(sslContext);
    }
    return builder.build();
  }

  private static KalturaException rethrown(Throwable error) {
    if (error instanceof KalturaException ours) {
      return ours;
    }
    if (error instanceof Error fatal) {
      throw fatal;
    }
    throw (RuntimeException) error;
  }
}
