package com.kaltura.api.internal;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.TransportException;
import com.kaltura.api.http.Headers;
import com.kaltura.api.http.HttpRequest;
import com.kaltura.api.http.HttpResponse;
import com.kaltura.api.http.ResponseMetadata;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Opens files that actions answer, as often as wanted ({@code protocol.md 8.4}). */
public final class FileFetcher {
  private static final int HOPS = 10;

  private final CallEngine engine;
  private final Exchange<?> exchange;

  /**
   * Describes a file.
   *
   * @param engine makes the calls
   * @param exchange a call without body, its arguments in the query of its URL, whose reader reads
   *     an answer that has no value: it throws the error that a body may be
   */
  public FileFetcher(CallEngine engine, Exchange<?> exchange) {
    this.engine = engine;
    this.exchange = exchange;
  }

  /**
   * The URL of the file, session included.
   *
   * @return a URL that anybody may open
   */
  public String url() {
    return exchange.url;
  }

  /**
   * The URL of the file as it may be shown.
   *
   * @return the URL, secrets replaced by {@code ***}
   */
  public String shownUrl() {
    return attempts().redacted(exchange.url);
  }

  /**
   * Fetches the head of the file: follows redirects, notices errors, tries again.
   *
   * @return the file, to be read
   * @throws ApiException if the server refused it
   * @throws TransportException if it could not be fetched
   */
  public OpenedFile open() {
    Attempts attempts = attempts();
    while (true) {
      Map<String, String> headers = headers();
      attempts.begin("GET", headers);
      HttpResponse response = null;
      try {
        HttpRequest request = request(exchange.url, headers, attempts.deadline());
        response = engine.transport().send(request);
        for (int hop = 0; hop < HOPS; hop++) {
          HttpRequest target = Redirects.ofDownload(request, response.status(), response.headers());
          if (target == null) {
            break;
          }
          response.close();
          response = null;
          request = target;
          response = engine.transport().send(request);
        }
        OpenedFile opened = FileAnswer.examine(exchange, attempts, response, request.url());
        attempts.succeeded(opened.metadata());
        return opened;
      } catch (KalturaException error) {
        waitOrThrow(attempts, error, response);
      } catch (RuntimeException | Error error) {
        close(response);
        throw error;
      }
    }
  }

  /**
   * Goes on with a file whose connection broke.
   *
   * @param first what was opened at first
   * @param offset bytes that have arrived
   * @param stalled attempts that have brought nothing since the last byte
   * @param broken what happened
   * @return the rest of the file
   * @throws KalturaException {@code broken}, when the file cannot be resumed
   */
  public OpenedFile resume(OpenedFile first, long offset, int stalled, KalturaException broken) {
    String validator = validator(first.headers());
    Attempts attempts = attempts();
    KalturaException shown = attempts.redacted(broken);
    if (validator == null) {
      throw shown;
    }
    attempts.continueAfter(stalled);
    Map<String, String> headers = new LinkedHashMap<>();
    if (first.url().equals(exchange.url)) {
      headers.putAll(headers());
    }
    headers.put("Accept-Encoding", "identity");
    headers.put("Range", "bytes=" + offset + "-");
    headers.put("If-Range", validator);
    KalturaException error = shown;
    while (true) {
      attempts.next();
      long delay = attempts.failed(error, true, false, null);
      if (delay < 0) {
        throw shown;
      }
      engine.sleep(delay);
      try {
        HttpRequest request = request(first.url(), headers, HttpRequest.NO_DEADLINE);
        HttpResponse response = engine.transport().send(request);
        error = FileAnswer.notResumed(response, offset, first.size());
        if (error == null) {
          return OpenedFile.rest(response, attempts.metadata(head(response), none()), first.url());
        }
        response.close();
        if (response.status() < 500) {
          // It has changed, or its server knows no ranges.
          throw shown;
        }
      } catch (TransportException again) {
        if (again == shown) {
          throw again;
        }
        error = attempts.redacted(again);
      }
    }
  }

  /**
   * Does something on a thread for files. Cancelling the future interrupts it.
   *
   * @param <T> the type of the result
   * @param work what to do
   * @return what comes of it
   */
  public <T> CompletableFuture<T> onWorker(Callable<T> work) {
    return engine.onWorker(work);
  }

  private void waitOrThrow(Attempts attempts, KalturaException error, HttpResponse response) {
    close(response);
    KalturaException shown = attempts.redacted(error);
    ResponseMetadata metadata = null;
    if (shown instanceof ApiException refused) {
      metadata = refused.metadata();
    } else if (response != null) {
      metadata = attempts.metadata(head(response), none());
    }
    long delay = attempts.failed(shown, true, false, metadata);
    if (delay < 0) {
      throw shown;
    }
    engine.sleep(delay);
  }

  private HttpRequest request(String url, Map<String, String> headers, long deadline) {
    return new HttpRequest("GET", url, headers, null, exchange.timeouts, deadline, -1);
  }

  private Map<String, String> headers() {
    Map<String, String> headers = Conversation.headers(engine.config(), exchange);
    // Files are compressed already, and only plain bytes can be resumed.
    headers.put("Accept-Encoding", "identity");
    return headers;
  }

  private Attempts attempts() {
    return new Attempts(engine.config(), engine.redactor(), exchange);
  }

  /** What proves that a file is still the same, null when nothing does. */
  private static String validator(Headers headers) {
    String coding = headers.get("Content-Encoding", "identity").trim();
    if (!coding.equalsIgnoreCase("identity")) {
      return null;
    }
    String tag = headers.get("ETag", "");
    return tag.isEmpty() || tag.startsWith("W/") ? headers.get("Last-Modified", null) : tag;
  }

  private static HttpAnswer head(HttpResponse response) {
    return new HttpAnswer(response.status(), response.headers(), new byte[0], true);
  }

  private static OptionalDouble none() {
    return OptionalDouble.empty();
  }

  private static void close(HttpResponse response) {
    if (response != null) {
      response.close();
    }
  }
}
