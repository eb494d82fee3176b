package com.kaltura.api.internal;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.http.CallLogger;
import com.kaltura.api.http.CallLogger.Level;
import com.kaltura.api.http.HttpRequest;
import com.kaltura.api.http.RequestInfo;
import com.kaltura.api.http.ResponseInfo;
import com.kaltura.api.http.ResponseMetadata;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Counts and reports the attempts of one call: hooks, logs, the next delay. */
final class Attempts {
  private final EngineConfig config;
  private final Exchange<?> exchange;
  private final Redactor redactor;
  private final long started;
  private final long deadline;
  private long attemptStarted;
  private int number;
  private Map<String, ?> tree;
  private Collection<String> secretValues;

  Attempts(EngineConfig config, Redactor redactor, Exchange<?> exchange) {
    this.config = config;
    this.exchange = exchange;
    this.redactor = redactor.also(exchange.secrets);
    this.started = config.clock.nanoTime();
    Duration total = exchange.timeouts.total();
    this.deadline = total == null ? HttpRequest.NO_DEADLINE : started + total.toNanos();
  }

  /** The moment by which the call must be over. */
  long deadline() {
    return deadline;
  }

  /** Counts another attempt without telling anybody. */
  void next() {
    number++;
  }

  /** Goes on counting after some attempts that brought nothing. */
  void continueAfter(int attempts) {
    number = attempts;
  }

  /**
   * Notes that a request is about to be sent.
   *
   * @param method its method
   * @param headers its headers, which the hook may change
   */
  void begin(String method, Map<String, String> headers) {
    number++;
    attemptStarted = config.clock.nanoTime();
    if (config.onRequest != null) {
      Map<String, String> before = new LinkedHashMap<>(headers);
      String url = redacted(exchange.url);
      config.onRequest.accept(new RequestInfo(exchange.label, method, url, headers, number));
      Map<String, String> changed = new LinkedHashMap<>(headers);
      changed.entrySet().removeAll(before.entrySet());
      HeaderRules.checkAdded(changed);
    }
  }

  /** What an answer says beside its value. */
  ResponseMetadata metadata(HttpAnswer answer, OptionalDouble executionTime) {
    Duration elapsed = Duration.ofNanos(config.clock.nanoTime() - started);
    return new ResponseMetadata(answer.status, answer.headers, executionTime, number, elapsed);
  }

  /** Notes an answer that gave a value. */
  void succeeded(ResponseMetadata metadata) {
    report(metadata, null, -1);
  }

  /**
   * Notes a failure.
   *
   * @param error what happened, redacted
   * @param rewindable whether the body can be sent again
   * @param half whether what arrived may be half an answer
   * @param metadata of the answer, or null when none came
   * @return milliseconds until the next attempt, -1 when there is none
   */
  long failed(KalturaException error, boolean rewindable, boolean half, ResponseMetadata metadata) {
    long delay = -1;
    if (!(error instanceof ApiException) && rewindable) {
      String asked = metadata == null ? null : metadata.headers().get("Retry-After", null);
      delay =
          Retries.delay(
              exchange.retry,
              number,
              Retries.Failure.of(error, half),
              Retries.retryAfter(asked, config.clock.currentTimeMillis()),
              exchange.repeatable,
              config.clock.random());
      if (delay >= 0 && deadline != HttpRequest.NO_DEADLINE) {
        long wakes = config.clock.nanoTime() + delay * 1_000_000;
        delay = wakes - deadline < 0 ? delay : -1;
      }
    }
    report(metadata, error, delay);
    return delay;
  }

  /** A text without the secrets of this call. */
  String redacted(String text) {
    return redactor.text(text, secretValues());
  }

  /** The beginning of a body as text on one line, without the secrets of this call. */
  String excerpt(byte[] body) {
    return redactor.excerpt(body, secretValues());
  }

  /** An error without the secrets of this call. */
  KalturaException redacted(KalturaException error) {
    return Redaction.of(error, this::redacted);
  }

  private Map<String, ?> tree() {
    if (tree == null) {
      tree = exchange.tree.get();
    }
    return tree;
  }

  private Collection<String> secretValues() {
    if (secretValues == null) {
      secretValues = redactor.values(tree());
    }
    return secretValues;
  }

  private void report(ResponseMetadata metadata, KalturaException error, long delay) {
    Duration elapsed = Duration.ofNanos(config.clock.nanoTime() - attemptStarted);
    log(metadata, error, delay, elapsed);
    if (config.onResponse != null) {
      Duration retryIn = delay < 0 ? null : Duration.ofMillis(delay);
      String url = redacted(exchange.url);
      config.onResponse.accept(
          new ResponseInfo(exchange.label, url, number, elapsed, metadata, error, retryIn));
    }
  }

  private void log(
      ResponseMetadata metadata, KalturaException error, long delay, Duration elapsed) {
    CallLogger logger = config.logger;
    if (logger == null) {
      return;
    }
    if (delay >= 0 && logger.enabled(Level.INFO)) {
      String told =
          String.format(
              Locale.ROOT,
              "%s: %s; attempt %d follows in %.2f s",
              exchange.label,
              shown(error),
              number + 1,
              delay / 1000.0);
      logger.log(Level.INFO, told);
    }
    if (logger.enabled(Level.DEBUG)) {
      String told =
          String.format(
              Locale.ROOT,
              "%s -> %s in %.3f s, attempt %d, server %s, session %s, %s",
              exchange.label,
              error == null && metadata != null ? metadata.status() : shown(error),
              elapsed.toNanos() / 1e9,
              number,
              metadata == null || metadata.server().isEmpty() ? "-" : redacted(metadata.server()),
              metadata == null || metadata.sessionId().isEmpty()
                  ? "-"
                  : redacted(metadata.sessionId()),
              redactor.line(tree(), secretValues()));
      logger.log(Level.DEBUG, told);
    }
  }

  private String shown(KalturaException error) {
    return redacted(error.getClass().getSimpleName() + ": " + error.getMessage())
        .replaceAll("[\\r\\n]+", " ");
  }
}
