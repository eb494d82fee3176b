package com.kaltura.api.http;

import com.kaltura.api.errors.TransportException;
import java.util.concurrent.CompletableFuture;

/**
 * Sends requests. Safe to use from several threads at once.
 *
 * <p>A transport sends one request and hands back one answer, nothing more: it follows no redirect,
 * repeats nothing, decompresses nothing and throws for no HTTP status. All of this is the client's
 * business, so it is the same whichever transport carries the requests.
 *
 * @see JdkTransport
 * @see UrlConnectionTransport
 */
public interface HttpTransport extends AutoCloseable {

  /**
   * Sends a request and waits for the head of its answer.
   *
   * @param request what to send
   * @return the answer, its body not yet read; the caller closes it
   * @throws TransportException if it did not work; {@code sent()} is NO only when nothing of the
   *     request can have reached the server
   */
  HttpResponse send(HttpRequest request);

  /**
   * Sends a request without waiting. Cancelling the future ends the request.
   *
   * <p>If {@link HttpRequest#collectLimit()} is not negative, the future completes when the whole
   * body is in memory, so that reading it does not block; otherwise with the head of the answer.
   *
   * @param request what to send
   * @return the answer to come, or the same errors as from {@link #send}
   */
  CompletableFuture<HttpResponse> sendAsync(HttpRequest request);

  /** Closes idle connections. A transport may be used again afterwards. */
  @Override
  void close();
}
