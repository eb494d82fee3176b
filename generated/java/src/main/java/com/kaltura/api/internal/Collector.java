package com.kaltura.api.internal;

import com.kaltura.api.errors.CallInterruptedException;
import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.errors.RequestTimeoutException;
import com.kaltura.api.errors.TransportException;
import com.kaltura.api.errors.TransportException.Sent;
import com.kaltura.api.http.Headers;
import com.kaltura.api.http.HttpRequest;
import com.kaltura.api.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.zip.ZipException;

/** Bodies of answers in memory: counted, decompressed, limited. */
final class Collector {
  private Collector() {}

  /**
   * Reads a whole answer.
   *
   * @param response the answer; it is closed
   * @param request what it answers, for its deadline
   * @param limit most bytes that are accepted, after decompression
   * @throws MalformedAnswerException if it is too large, or not what it claims to be
   * @throws TransportException if it was cut off
   */
  static HttpAnswer collect(HttpResponse response, HttpRequest request, long limit) {
    Headers headers = response.headers();
    try {
      byte[] wire = wire(response.body(), request, limit);
      checkLimit(wire, limit);
      checkLength(headers, wire.length);
      byte[] body = plain(headers, wire, limit);
      checkLimit(body, limit);
      return new HttpAnswer(response.status(), headers, body, isFramed(headers));
    } finally {
      response.close();
    }
  }

  /** The error for an answer that stopped. */
  static KalturaException broken(IOException error) {
    if (error instanceof SocketTimeoutException) {
      return new RequestTimeoutException(
          "the rest of the answer did not arrive in time", Sent.YES, error);
    }
    if (error instanceof InterruptedIOException) {
      Thread.currentThread().interrupt();
      return new CallInterruptedException("interrupted within the answer", Sent.YES, error);
    }
    return new TransportException(
        "the connection broke within the answer: " + error.getMessage(), Sent.YES, error);
  }

  /** Whether an answer is compressed with gzip. */
  static boolean isGzip(Headers headers) {
    String coding = headers.get("Content-Encoding", "").trim().toLowerCase(Locale.ROOT);
    if (coding.equals("gzip") || coding.equals("x-gzip")) {
      return true;
    }
    if (!coding.isEmpty() && !coding.equals("identity")) {
      throw new MalformedAnswerException(
          "the answer is compressed as '" + coding + "', which was not asked for", "");
    }
    return false;
  }

  /** The number of bytes on the wire, -1 when it is not known. */
  static long length(Headers headers) {
    String text = headers.get("Content-Length", "").trim();
    boolean known =
        !headers.has("Transfer-Encoding")
            && !text.isEmpty()
            && text.length() < 19
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return known ? Long.parseLong(text) : -1;
  }

  private static boolean isFramed(Headers headers) {
    String coding = headers.get("Transfer-Encoding", "").toLowerCase(Locale.ROOT);
    return length(headers) >= 0 || coding.contains("chunked");
  }

  private static void checkLimit(byte[] data, long limit) {
    if (data.length > limit) {
      throw new MalformedAnswerException(
          "the answer is larger than " + limit + " bytes (maxAnswerSize)", "");
    }
  }

  private static void checkLength(Headers headers, int received) {
    long expected = length(headers);
    if (received < expected) {
      throw new TransportException(
          "the answer was cut off after " + received + " of " + expected + " bytes", Sent.YES);
    }
  }

  private static byte[] wire(InputStream in, HttpRequest request, long limit) {
    try {
      if (in instanceof ByteArrayInputStream) {
        return Bytes.read(in, Math.max(1, in.available()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] piece = new byte[Bytes.PIECE];
      int got = in.read(piece);
      while (got >= 0 && out.size() <= limit) {
        out.write(piece, 0, got);
        request.limit(null);
        got = in.read(piece);
      }
      return out.toByteArray();
    } catch (IOException error) {
      throw broken(error);
    }
  }

  private static byte[] plain(Headers headers, byte[] wire, long limit) {
    if (!isGzip(headers) || wire.length == 0) {
      return wire;
    }
    int most = (int) Math.min(limit + 1, Integer.MAX_VALUE - 8);
    try (InputStream in = new Gunzip(new ByteArrayInputStream(wire))) {
      return Bytes.read(in, most);
    } catch (EOFException error) {
      throw new TransportException("the compressed answer was cut off", Sent.YES, error);
    } catch (ZipException error) {
      throw new MalformedAnswerException(
          "the answer is not gzip as it claims: " + error.getMessage(), "");
    } catch (IOException error) {
      throw broken(error);
    }
  }
}
