package com.kaltura.api.internal;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.HttpStatusException;
import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.errors.TransportException;
import com.kaltura.api.http.HttpRequest;
import com.kaltura.api.http.ResponseMetadata;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A call from its first attempt to its last, as a machine that says what is to be done and is told
 * what came of it. So one text serves those who wait and those who do not.
 *
 * @param <T> the type of the value
 */
final class Conversation<T> {
  private static final int HOPS = 5;

  private final EngineConfig config;
  private final Exchange<T> exchange;
  private final Attempts attempts;
  private HttpRequest request;
  private int hops;

  Conversation(EngineConfig config, Redactor redactor, Exchange<T> exchange) {
    this.config = config;
    this.exchange = exchange;
    this.attempts = new Attempts(config, redactor, exchange);
  }

  /** Begins an attempt. */
  Step<T> start() {
    String method = exchange.body == null ? "GET" : "POST";
    Map<String, String> headers = headers(config, exchange);
    if (exchange.body != null) {
      headers.put("Content-Type", exchange.body.contentType());
    }
    attempts.begin(method, headers);
    hops = 0;
    request =
        new HttpRequest(
            method,
            exchange.url,
            headers,
            exchange.body,
            exchange.timeouts,
            attempts.deadline(),
            config.maxAnswerSize);
    return Step.send(request);
  }

  /** Goes on after an answer. */
  Step<T> answered(HttpAnswer answer) {
    try {
      HttpRequest target = Redirects.ofCall(request, answer.status, answer.headers);
      if (target != null) {
        if (++hops > HOPS) {
          throw new HttpStatusException("the server redirects in a circle", answer.status, "");
        }
        request = target;
        return Step.send(target);
      }
      return read(answer);
    } catch (ApiException | TransportException | MalformedAnswerException error) {
      return failed(error, answer);
    }
  }

  /** Goes on after a request that got no answer; throws the error when nothing is left to do. */
  Step<T> failed(KalturaException error) {
    return failed(error, null);
  }

  private Step<T> read(HttpAnswer answer) {
    AnswerContext context = new AnswerContext(attempts, answer);
    T value = Interpreter.value(exchange, answer, context);
    ResponseMetadata metadata = context.metadata();
    attempts.succeeded(metadata);
    return Step.done(new Reply<>(value, metadata));
  }

  private Step<T> failed(KalturaException error, HttpAnswer answer) {
    KalturaException shown = attempts.redacted(error);
    ResponseMetadata metadata = null;
    if (shown instanceof ApiException refused) {
      metadata = refused.metadata();
    } else if (answer != null) {
      metadata = attempts.metadata(answer, OptionalDouble.empty());
    }
    boolean rewindable = exchange.body == null || exchange.body.repeatable();
    // Without a length or chunks, a body that makes no sense may be half a body.
    boolean half = answer != null && !answer.framed;
    long delay = attempts.failed(shown, rewindable, half, metadata);
    if (delay < 0) {
      throw shown;
    }
    return Step.sleep(delay);
  }

  /** The headers of every request: the name of the client, and those that were asked for. */
  static Map<String, String> headers(EngineConfig config, Exchange<?> exchange) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", exchange.accept);
    headers.put("Accept-Encoding", "gzip");
    if (HeaderRules.isPlain(config.userAgent)) {
      headers.put("User-Agent", config.userAgent);
    }
    for (Map.Entry<String, String> asked : exchange.headers.entrySet()) {
      headers.keySet().removeIf(asked.getKey()::equalsIgnoreCase);
      headers.put(asked.getKey(), asked.getValue());
    }
    return headers;
  }
}
