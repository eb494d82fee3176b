package com.kaltura.api.internal;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.HttpStatusException;
import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.http.AnswerFormat;
import com.kaltura.api.http.Headers;
import java.util.Collections;

/** What an answer means: a value, an error of the API, or no answer of it at all. */
final class Interpreter {
  private static final int LONGEST_MESSAGE = 500;
  private static final int LONGEST_PATH = 200;
  private static final String EXITING = "exiting on error ";

  private Interpreter() {}

  /**
   * The value of an answer ({@code protocol.md 5.4} to 5.6).
   *
   * @throws ApiException if the server reports an error
   * @throws HttpStatusException if something in between reports one
   * @throws MalformedAnswerException if it is no answer of the API
   */
  static <T> T value(Exchange<T> exchange, HttpAnswer answer, AnswerContext context) {
    int first = answer.firstByte();
    if (first < 0) {
      throw empty(answer, context);
    }
    T value;
    try {
      value = exchange.reader.read(answer.body, format(first, exchange), context);
    } catch (MalformedAnswerException error) {
      if (answer.status >= 400) {
        throw status(answer, context);
      }
      String excerpt = error.excerpt().isEmpty() ? context.excerpt(answer.body) : error.excerpt();
      // Keys of maps come from the server, and so does their length.
      String message = Redactor.cut(context.redacted(error.getMessage()), LONGEST_MESSAGE);
      String path = Redactor.cut(context.redacted(error.path()), LONGEST_PATH);
      MalformedAnswerException told =
          new MalformedAnswerException(message, path, answer.status, excerpt);
      told.setStackTrace(error.getStackTrace());
      throw told;
    }
    if (answer.status >= 400 && first != '<' && !context.isEnveloped()) {
      // Only an envelope proves that this came from the API: a bare JSON value may be the error
      // page of anything.
      throw status(answer, context);
    }
    return value;
  }

  /** The error for an answer without a body: its reason is in the headers (5.6). */
  static KalturaException empty(HttpAnswer answer, AnswerContext context) {
    String code = "";
    for (String state : answer.headers.all("X-Kaltura")) {
      for (String word : state.split(",")) {
        if (word.trim().startsWith("error-")) {
          code = word.trim().substring("error-".length());
        }
      }
    }
    String said = answer.headers.get("X-Kaltura-App", "");
    String message = "";
    int found = said.indexOf(EXITING);
    if (found >= 0) {
      String[] told = said.substring(found + EXITING.length()).split(" - ", 2);
      code = code.isEmpty() ? told[0].trim() : code;
      message = told.length > 1 ? told[1].trim() : "";
    }
    if (!code.isEmpty()) {
      return context.apiError(
          code, message.isEmpty() ? said.trim() : message, Collections.emptyMap());
    }
    return answer.status < 200 || answer.status >= 300
        ? status(answer, context)
        : new MalformedAnswerException("the answer is empty", "", answer.status, "");
  }

  /** The error for an HTTP status that no answer of the API explains. */
  static HttpStatusException status(HttpAnswer answer, AnswerContext context) {
    Headers headers = answer.headers;
    String kind = headers.get("Content-Type", "").split(";", 2)[0].trim();
    String what = kind.isEmpty() || answer.body.length == 0 ? "" : ", with " + kind;
    return new HttpStatusException(
        "HTTP status " + answer.status + what + " instead of an answer of the API",
        answer.status,
        context.excerpt(answer.body));
  }

  private static AnswerFormat format(int first, Exchange<?> exchange) {
    // What it is decides, not what was asked for: gateways and old servers answer in XML
    // whatever they are asked.
    if (first == '<') {
      return AnswerFormat.XML;
    }
    if (first == '{' || first == '[') {
      return AnswerFormat.JSON;
    }
    return exchange.accept.endsWith("xml") ? AnswerFormat.XML : AnswerFormat.JSON;
  }
}
