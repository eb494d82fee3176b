package com.kaltura.api.internal;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.HttpStatusException;
import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.http.AnswerFormat;
import com.kaltura.api.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Whether an answer is a file or an error. */
final class FileAnswer {
  private static final int SNIFF = 512;
  private static final int LARGEST_ERROR = 1_000_000;
  private static final Pattern TEXTUAL =
      Pattern.compile("xml|json|html|text/plain", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML_ERROR =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>)?\\s*<xml>\\s*"
              + "(?:<executionTime>[^<]*</executionTime>\\s*)?<result>\\s*<error>");

  private FileAnswer() {}

  /**
   * Sees whether an answer is a file.
   *
   * @return the file, nothing of it lost
   * @throws ApiException if the server refused it
   * @throws HttpStatusException if something in between did
   */
  static OpenedFile examine(
      Exchange<?> exchange, Attempts attempts, HttpResponse response, String url) {
    boolean failed = response.status() < 200 || response.status() >= 300;
    String kind = response.headers().get("Content-Type", "");
    int wanted = 1;
    if (failed) {
      wanted = LARGEST_ERROR;
    } else if (kind.isEmpty() || TEXTUAL.matcher(kind).find()) {
      wanted = SNIFF;
    }
    try {
      InputStream plain = OpenedFile.plain(response);
      byte[] start = Bytes.read(plain, wanted);
      if (start.length == 0 && (failed || response.headers().has("X-Kaltura"))) {
        throwReason(attempts, answer(response, start));
      }
      if (failed || (wanted > 1 && isLikeAnError(start))) {
        start = Bytes.concat(start, Bytes.read(plain, LARGEST_ERROR - start.length));
        throwApiError(exchange, attempts, answer(response, start));
      }
      if (failed) {
        HttpAnswer answer = answer(response, start);
        throw Interpreter.status(answer, new AnswerContext(attempts, answer));
      }
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), plain);
      return new OpenedFile(
          response, whole, attempts.metadata(answer(response, start), OptionalDouble.empty()), url);
    } catch (IOException error) {
      throw Collector.broken(error);
    }
  }

  /** The error for an answer that does not go on where a file broke, null when it does. */
  static HttpStatusException notResumed(HttpResponse response, long offset, long size) {
    String[] range = response.headers().get("Content-Range", "").split("/", 2);
    boolean same =
        size < 0 || range.length < 2 || range[1].equals("*") || range[1].equals("" + size);
    String coding = response.headers().get("Content-Encoding", "identity").trim();
    boolean plain = coding.isEmpty() || coding.equalsIgnoreCase("identity");
    if (response.status() == 206 && plain && same && range[0].startsWith("bytes " + offset + "-")) {
      return null;
    }
    return new HttpStatusException("HTTP status " + response.status(), response.status(), "");
  }

  /** An empty answer: a file may be empty, a server that gave up says why. */
  private static void throwReason(Attempts attempts, HttpAnswer answer) {
    KalturaException reason = Interpreter.empty(answer, new AnswerContext(attempts, answer));
    if (!(reason instanceof MalformedAnswerException)) {
      throw reason;
    }
  }

  private static boolean isLikeAnError(byte[] start) {
    String text = new String(start, StandardCharsets.UTF_8);
    return XML_ERROR.matcher(text).lookingAt()
        || (text.trim().startsWith("{") && text.contains("KalturaAPIException"));
  }

  private static void throwApiError(Exchange<?> exchange, Attempts attempts, HttpAnswer answer) {
    int first = answer.firstByte();
    if (first != '<' && first != '{') {
      return;
    }
    AnswerFormat format = first == '<' ? AnswerFormat.XML : AnswerFormat.JSON;
    try {
      exchange.reader.read(answer.body, format, new AnswerContext(attempts, answer));
    } catch (MalformedAnswerException file) {
      // It only looked like an error.
    }
  }

  private static HttpAnswer answer(HttpResponse response, byte[] body) {
    return new HttpAnswer(response.status(), response.headers(), body, true);
  }
}
