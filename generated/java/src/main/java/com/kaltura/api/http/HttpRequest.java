package com.kaltura.api.http;

import com.kaltura.api.errors.RequestTimeoutException;
import com.kaltura.api.errors.TransportException.Sent;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One request, as a transport gets it. */
public final class HttpRequest {
  /** A value of {@link #deadline()}: there is none. */
  public static final long NO_DEADLINE = Long.MAX_VALUE;

  private final String method;
  private final String url;
  private final Map<String, String> headers;
  private final RequestBody body;
  private final Timeouts timeouts;
  private final long deadline;
  private final long collectLimit;

  /**
   * Describes a request.
   *
   * @param method {@code GET} or {@code POST}
   * @param url absolute, http or https, percent-encoded
   * @param headers all headers but {@code Host}, {@code Connection}, {@code Content-Length} and
   *     {@code Transfer-Encoding}, which are the transport's business
   * @param body what to send, or null
   * @param timeouts limits of waiting
   * @param deadline moment of {@link System#nanoTime()} by which it must be over, or {@link
   *     #NO_DEADLINE}
   * @param collectLimit most bytes of the answer if all of it is to be held in memory, or -1 if it
   *     is to be streamed
   */
  public HttpRequest(
      String method,
      String url,
      Map<String, String> headers,
      RequestBody body,
      Timeouts timeouts,
      long deadline,
      long collectLimit) {
    this.method = method;
    this.url = url;
    this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    this.body = body;
    this.timeouts = timeouts;
    this.deadline = deadline;
    this.collectLimit = collectLimit;
  }

  /**
   * The method.
   *
   * @return {@code GET} or {@code POST}
   */
  public String method() {
    return method;
  }

  /**
   * Where it goes. It may hold a session: do not log it.
   *
   * @return an absolute URL, percent-encoded
   */
  public String url() {
    return url;
  }

  /**
   * The headers, {@code Content-Type} among them.
   *
   * @return values by name
   */
  public Map<String, String> headers() {
    return headers;
  }

  /**
   * What to send.
   *
   * @return the body, or null
   */
  public RequestBody body() {
    return body;
  }

  /**
   * The limits of waiting.
   *
   * @return the limits
   */
  public Timeouts timeouts() {
    return timeouts;
  }

  /**
   * The moment by which it must be over.
   *
   * @return a moment of {@link System#nanoTime()}, or {@link #NO_DEADLINE}
   */
  public long deadline() {
    return deadline;
  }

  /**
   * Whether the answer is held in memory, and how much of it at most.
   *
   * @return most bytes as they arrive, or -1 if the answer is streamed
   */
  public long collectLimit() {
    return collectLimit;
  }

  /**
   * The smaller of a limit and what is left until the deadline.
   *
   * @param limit a limit of waiting, or null for none
   * @return the time that may be waited, or null for ever
   * @throws RequestTimeoutException if the deadline has passed
   */
  public Duration limit(Duration limit) {
    if (deadline == NO_DEADLINE) {
      return limit;
    }
    long left = deadline - System.nanoTime();
    if (left <= 0) {
      throw new RequestTimeoutException("the call took longer than its total timeout", Sent.MAYBE);
    }
    Duration rest = Duration.ofNanos(left);
    return limit == null || limit.compareTo(rest) > 0 ? rest : limit;
  }

  /**
   * The same request to another address.
   *
   * @param target where it goes
   * @param kept the headers that go there
   * @return the request
   */
  public HttpRequest redirected(String target, Map<String, String> kept) {
    return new HttpRequest(method, target, kept, body, timeouts, deadline, collectLimit);
  }
}
