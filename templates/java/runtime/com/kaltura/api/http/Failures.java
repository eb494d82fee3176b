package com.kaltura.api.http;

import com.kaltura.api.errors.CallInterruptedException;
import com.kaltura.api.errors.KalturaException;
import com.kaltura.api.errors.RequestTimeoutException;
import com.kaltura.api.errors.TransportException;
import com.kaltura.api.errors.TransportException.Sent;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What the errors of the platform mean for a call. */
final class Failures {
  private Failures() {}

  /** What stands under the wrappers of futures. */
  static Throwable unwrapped(Throwable error) {
    Throwable found = error;
    while ((found instanceof CompletionException || found instanceof ExecutionException)
        && found.getCause() != null) {
      found = found.getCause();
    }
    return found;
  }

  /**
   * The error for a request that got no answer.
   *
   * @param error what the platform says
   * @param uri where the request was to go; its host and port are shown
   * @param sent whether the request may have arrived, if the error does not tell
   */
  static KalturaException of(Throwable error, URI uri, Sent sent) {
    Throwable cause = unwrapped(error);
    if (cause instanceof KalturaException ours) {
      return ours;
    }
    if (isUnconnected(cause)) {
      String advice = TlsAdvice.of(cause);
      String why = advice.isEmpty() ? reason(cause) : advice + " (" + reason(cause) + ")";
      return new TransportException("cannot connect to " + place(uri) + ": " + why, Sent.NO, cause);
    }
    if (cause instanceof SocketTimeoutException) {
      return new RequestTimeoutException(place(uri) + " did not answer in time", sent, cause);
    }
    if (cause instanceof InterruptedIOException || cause instanceof InterruptedException) {
      return interrupted(uri, sent, cause);
    }
    return new TransportException(
        "the connection to " + place(uri) + " broke: " + reason(cause), sent, cause);
  }

  /** The error for a thread that was interrupted; its status is set again. */
  static CallInterruptedException interrupted(URI uri, Sent sent, Throwable cause) {
    Thread.currentThread().interrupt();
    return new CallInterruptedException("interrupted while waiting for " + place(uri), sent, cause);
  }

  /** The error for a connection that was not made in time. */
  static RequestTimeoutException unconnected(URI uri, Throwable cause) {
    return new RequestTimeoutException(
        "no connection to " + place(uri) + " in time", Sent.NO, cause);
  }

  /** Whether an error means that no connection came about. */
  static boolean isUnconnected(Throwable error) {
    if (error instanceof ConnectException
        || error instanceof UnknownHostException
        || error instanceof NoRouteToHostException
        || error instanceof UnresolvedAddressException
        || error instanceof SSLHandshakeException
        || error instanceof SSLPeerUnverifiedException
        || TlsAdvice.isPlain(error)) {
      return true;
    }
    String text = String.valueOf(error.getMessage());
    // A proxy that refuses: nothing has reached the server.
    return text.startsWith("Tunnel failed") || text.startsWith("Unable to tunnel");
  }

  /** Host and port. */
  static String place(URI uri) {
    int known = "https".equals(uri.getScheme()) ? 443 : 80;
    String host = uri.getHost() == null ? uri.getAuthority() : uri.getHost();
    return host + ":" + (uri.getPort() < 0 ? known : uri.getPort());
  }

  private static String reason(Throwable error) {
    Throwable said = error;
    while (said.getMessage() == null && said.getCause() != null) {
      said = said.getCause();
    }
    if (said instanceof UnknownHostException || said instanceof UnresolvedAddressException) {
      return "the host is not known";
    }
    return said.getMessage() == null ? said.getClass().getSimpleName() : said.getMessage();
  }
}
