package com.kaltura.api.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.kaltura.api.Client;
import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.Pages;
import com.kaltura.api.core.Pending;
import com.kaltura.api.errors.ApiException;
import com.kaltura.api.http.AnswerFormat;
import com.kaltura.api.http.RetryPolicy;
import com.kaltura.api.internal.Json;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the client sends, and what it makes of recorded answers in both formats. */
final class RecordedTest {
  /** Parameters that belong to the client rather than to what is called. */
  private static final Set<String> COMMON =
      Set.of("apiVersion", "clientTag", "format", "ignoreNull", "ks", "partnerId");

  private static HttpServer server;
  private static Map<String, Object> recorded;
  private static AnswerFormat format;
  private static Object received;

  @BeforeAll
  static void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", RecordedTest::answer);
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    received = Json.parse(exchange.getRequestBody().readAllBytes());
    boolean isJson = format == AnswerFormat.JSON;
    byte[] body = text(recorded, format).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", isJson ? "application/json" : "text/xml");
    Outcomes.map(recorded.get("headers"))
        .forEach((name, value) -> exchange.getResponseHeaders().set(name, (String) value));
    int status = ((Number) recorded.get("status")).intValue();
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @TestFactory
  List<DynamicTest> recorded() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (InputStream file = RecordedTest.class.getResourceAsStream("recorded.json")) {
      assertNotNull(file, "recorded.json is missing");
      for (Object each : (List<?>) Json.parse(file.readAllBytes())) {
        Map<String, Object> test = Outcomes.map(each);
        for (AnswerFormat answerFormat : AnswerFormat.values()) {
          if (text(test, answerFormat) != null) {
            String name = test.get("name") + "-" + answerFormat.name().toLowerCase();
            tests.add(DynamicTest.dynamicTest(name, () -> check(test, answerFormat)));
          }
        }
      }
    }
    return tests;
  }

  private static String text(Map<String, Object> test, AnswerFormat format) {
    return (String) test.get(format == AnswerFormat.JSON ? "json" : "xml");
  }

  private static void check(Map<String, Object> test, AnswerFormat answerFormat) {
    recorded = test;
    format = answerFormat;
    received = null;
    Map<String, Object> outcome;
    try (Client client =
        Client.builder()
            .serviceUrl("http://127.0.0.1:" + server.getAddress().getPort())
            .answerFormat(answerFormat)
            .retry(RetryPolicy.never())
            .build()) {
      outcome = outcome(client, (String) test.get("name"));
    }
    String about = (String) test.get("about");
    assertEquals(plain(own(test.get("request"))), plain(own(received)), about);
    assertEquals(plain(test.get("outcome")), plain(outcome), about);
  }

  /** The result of a call, or its error. */
  private static Map<String, Object> outcome(Client client, String name) {
    Object result;
    try {
      result = RecordedCalls.call(name, client, RequestOptions.builder().build());
    } catch (ApiException error) {
      return one("error", told(error));
    }
    if (result instanceof Pages<?, ?> pages) {
      return one("value", Outcomes.value(pages.response()));
    }
    if (result instanceof BaseMultirequest batch) {
      List<Object> parts = new ArrayList<>();
      for (Pending<?> call : batch.calls()) {
        boolean failed = call.error() != null;
        parts.add(
            failed
                ? one("error", told(call.error()))
                : one("value", Outcomes.value(call.result())));
      }
      return one("value", parts);
    }
    return one("value", Outcomes.value(result));
  }

  private static Map<String, Object> one(String name, Object value) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put(name, value);
    return found;
  }

  /** What the server says of an error. */
  private static Map<String, Object> told(Throwable error) {
    Map<String, Object> found = Outcomes.error(error);
    found.remove("kind");
    return found;
  }

  /** The parameters of what is called; those of each call in a multirequest. */
  private static Map<String, Object> own(Object body) {
    Map<String, Object> found = new LinkedHashMap<>();
    Outcomes.map(body)
        .forEach(
            (name, value) -> {
              boolean isCall = name.matches("[0-9]+") && value instanceof Map;
              if (!COMMON.contains(name)) {
                found.put(name, isCall ? own(value) : value);
              }
            });
    return found;
  }

  /** A tree whose numbers compare by value. */
  private static Object plain(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<Object, Object> found = new LinkedHashMap<>();
      map.forEach((name, value) -> found.put(name, plain(value)));
      return found;
    }
    if (tree instanceof List<?> list) {
      List<Object> found = new ArrayList<>();
      list.forEach(element -> found.add(plain(element)));
      return found;
    }
    return tree instanceof Number number
        ? new BigDecimal(number.toString()).stripTrailingZeros()
        : tree;
  }
}
