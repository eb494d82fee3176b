package com.kaltura.api.internal;

import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.http.Headers;
import com.kaltura.api.http.HttpRequest;
import com.kaltura.api.http.HttpResponse;
import com.kaltura.api.http.RetryPolicy;
import com.kaltura.api.http.Timeouts;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the internals keep to themselves, for tests. */
public final class Inside {
  private static final Exchange<Object> EXCHANGE =
      Exchange.of("x.y", "http://here.example/api_v3", (body, format, context) -> null).build();

  private Inside() {}

  /**
   * What an answer is read with.
   *
   * @return a context
   */
  public static AnswerContext context() {
    return new AnswerContext(attempts(), answer(200, "", new byte[0]));
  }

  /**
   * Reads a whole answer.
   *
   * @param coding the value of {@code Content-Encoding}
   * @param body what arrives
   * @param limit most bytes
   * @return the plain body
   */
  public static byte[] collected(String coding, InputStream body, long limit) {
    HttpResponse response = new HttpResponse(200, headers("Content-Encoding", coding), body);
    return Collector.collect(response, request("http://here.example/"), limit).body;
  }

  /**
   * Where a redirect leads.
   *
   * @param location the value of {@code Location}
   * @param isCall whether a call is redirected, else a download
   * @return the request that follows, or null
   */
  public static HttpRequest redirected(String location, boolean isCall) {
    HttpRequest request = request("http://here.example/api_v3/x?ks=a-secret-session");
    Headers headers = headers("Location", location);
    return isCall
        ? Redirects.ofCall(request, 307, headers)
        : Redirects.ofDownload(request, 302, headers);
  }

  /**
   * Reads a value as every header that says something.
   *
   * @param value the value
   * @return the error that an empty answer with it is
   */
  public static KalturaException told(String value) {
    long asked = Retries.retryAfter(value, 1_000_000_000_000L);
    long delay =
        Retries.delay(RetryPolicy.defaults(), 1, Retries.Failure.PASSING, asked, true, 0.5);
    if (asked < -1 || delay < -1 || delay > 60_000) {
      throw new AssertionError("waits for " + delay + ", asked for " + asked);
    }
    Collector.length(headers("Content-Length", value));
    FileAnswer.notResumed(
        new HttpResponse(206, headers("Content-Range", value), InputStream.nullInputStream()),
        4,
        10);
    HttpAnswer answer = answer(200, value, new byte[0]);
    return Interpreter.empty(answer, new AnswerContext(attempts(), answer));
  }

  private static HttpAnswer answer(int status, String value, byte[] body) {
    Map<String, List<String>> all = new HashMap<>();
    for (String name : Arrays.asList("X-Kaltura", "X-Kaltura-App", "X-Me", "X-Kaltura-Session")) {
      all.put(name, Collections.singletonList(value));
    }
    return new HttpAnswer(status, Headers.of(all), body, true);
  }

  private static Headers headers(String name, String value) {
    return Headers.of(Collections.singletonMap(name, Collections.singletonList(value)));
  }

  private static HttpRequest request(String url) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Authorization", "a-secret-session");
    return new HttpRequest(
        "GET", url, headers, null, Timeouts.defaults(), HttpRequest.NO_DEADLINE, -1);
  }

  private static Attempts attempts() {
    return new Attempts(new EngineConfig(), new Redactor(Collections.emptyList()), EXCHANGE);
  }

  /**
   * Bytes as a stream.
   *
   * @param text the text
   * @return the stream
   */
  public static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
