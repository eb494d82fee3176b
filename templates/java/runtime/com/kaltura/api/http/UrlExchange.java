package com.kaltura.api.http;

import com.kaltura.api.errors.CallInterruptedException;
import com.kaltura.api.errors.RequestTimeoutException;
import com.kaltura.api.errors.TransportException;
import com.kaltura.api.errors.TransportException.Sent;
import com.kaltura.api.errors.UsageException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpRetryException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.time.Duration;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/** One request on its way through {@code HttpURLConnection}. */
final class UrlExchange {
  private static final int PIECE = 64 * 1024;

  private final HttpRequest request;
  private final URI uri;
  private final Proxy proxy;
  private final SSLSocketFactory sockets;
  private volatile HttpURLConnection connection;
  private volatile boolean cancelled;
  private volatile Sent sent = Sent.NO;

  UrlExchange(HttpRequest request, Proxy proxy, SSLSocketFactory sockets) {
    this.request = request;
    this.uri = URI.create(request.url());
    this.proxy = proxy;
    this.sockets = sockets;
  }

  /** Ends it, from another thread. */
  void cancel() {
    cancelled = true;
    HttpURLConnection current = connection;
    if (current != null) {
      current.disconnect();
    }
  }

  /** The error for the interruption of the thread that waits. */
  CallInterruptedException interrupted(InterruptedException cause) {
    return Failures.interrupted(uri, sent, cause);
  }

  /** Sends it and waits for the head of the answer, or for all of it. */
  HttpResponse run() {
    try {
      HttpURLConnection http = connect();
      sent = Sent.MAYBE;
      send(http);
      int status = http.getResponseCode();
      if (status < 0) {
        throw new TransportException(Failures.place(uri) + " does not speak HTTP", Sent.MAYBE);
      }
      sent = Sent.YES;
      Headers headers = Headers.of(http.getHeaderFields());
      return new HttpResponse(status, headers, collected(body(http, status)));
    } catch (HttpRetryException refused) {
      // A body that was streamed cannot be sent again with credentials; nobody asks for that.
      return new HttpResponse(
          refused.responseCode(), Headers.none(), new ByteArrayInputStream(new byte[0]));
    } catch (SocketTimeoutException error) {
      throw sent == Sent.NO ? Failures.unconnected(uri, error) : Failures.of(error, uri, sent);
    } catch (FileFailure file) {
      throw new TransportException(
          "a file could not be sent: " + file.getCause().getMessage(), Sent.MAYBE, file.getCause());
    } catch (IOException error) {
      throw Failures.of(error, uri, sent);
    }
  }

  private HttpURLConnection connect() throws IOException {
    URL url = uri.toURL();
    URLConnection made = proxy == null ? url.openConnection() : url.openConnection(proxy);
    if (!(made instanceof HttpURLConnection http)) {
      throw new UsageException("not a http or https URL");
    }
    if (sockets != null && http instanceof HttpsURLConnection tls) {
      tls.setSSLSocketFactory(sockets);
    }
    http.setInstanceFollowRedirects(false);
    http.setConnectTimeout(millis(request.limit(request.timeouts().connect())));
    http.setReadTimeout(millis(request.limit(request.timeouts().read())));
    http.setRequestMethod(request.method());
    request.headers().forEach(http::setRequestProperty);
    RequestBody body = request.body();
    if (body != null) {
      http.setDoOutput(true);
      // Streamed, the platform cannot repeat the request behind our back.
      if (body.length() < 0) {
        http.setChunkedStreamingMode(PIECE);
      } else {
        http.setFixedLengthStreamingMode(body.length());
      }
    }
    connection = http;
    if (cancelled) {
      throw new IOException("the request was cancelled");
    }
    http.connect();
    return http;
  }

  private void send(HttpURLConnection http) throws IOException {
    RequestBody body = request.body();
    if (body == null) {
      return;
    }
    try (OutputStream out = http.getOutputStream();
        InputStream in = opened(body)) {
      byte[] piece = new byte[PIECE];
      for (int got = next(in, piece); got >= 0; got = next(in, piece)) {
        out.write(piece, 0, got);
        request.limit(null);
      }
    }
  }

  private static InputStream opened(RequestBody body) throws FileFailure {
    try {
      return body.open();
    } catch (IOException error) {
      throw new FileFailure(error);
    }
  }

  private static int next(InputStream in, byte[] piece) throws FileFailure {
    try {
      return in.read(piece);
    } catch (IOException error) {
      throw new FileFailure(error);
    }
  }

  private static InputStream body(HttpURLConnection http, int status) throws IOException {
    InputStream body = status < 400 ? http.getInputStream() : http.getErrorStream();
    return body == null ? new ByteArrayInputStream(new byte[0]) : body;
  }

  /** The body itself, or all of it in memory if the request asks for that. */
  private InputStream collected(InputStream body) throws IOException {
    long limit = request.collectLimit();
    if (limit < 0) {
      return new InterruptibleStream(body);
    }
    try (InputStream in = body) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] piece = new byte[PIECE];
      for (int got = in.read(piece); got >= 0 && out.size() <= limit; got = in.read(piece)) {
        out.write(piece, 0, got);
        checkDeadline();
      }
      return new ByteArrayInputStream(out.toByteArray());
    }
  }

  private void checkDeadline() {
    if (request.deadline() != HttpRequest.NO_DEADLINE
        && request.deadline() - System.nanoTime() <= 0) {
      throw new RequestTimeoutException("the call took longer than its total timeout", sent);
    }
  }

  private static int millis(Duration limit) {
    if (limit == null) {
      return 0;
    }
    // 0 would be for ever.
    return (int) Math.max(1, Math.min(Integer.MAX_VALUE, limit.toMillis()));
  }

  /** A file could not be read: no error of the connection. */
  private static final class FileFailure extends IOException {
    private static final long serialVersionUID = 1L;

    FileFailure(IOException cause) {
      super(cause);
    }
  }
}
