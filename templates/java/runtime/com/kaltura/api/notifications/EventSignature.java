package com.kaltura.api.notifications;

import com.kaltura.api.errors.NotificationException;
import com.kaltura.api.errors.UsageException;
import com.kaltura.api.internal.Digest;
import com.kaltura.api.internal.Secrets;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The signature of an HTTP event notification. */
public final class EventSignature {
  private EventSignature() {}

  /**
   * Checks the signature of an event, in constant time.
   *
   * @param body the body as it was received; for a template with the method GET the query string
   * @param header gives the value of a header in any case, or null
   * @param secret the admin secret of the account; several as a comma list
   * @return false also when there is no signature, or one of an unknown algorithm
   * @throws UsageException if the secret is empty
   */
  public static boolean verify(byte[] body, UnaryOperator<String> header, String secret) {
    try {
      check(body, header, secret);
      return true;
    } catch (NotificationException error) {
      return false;
    }
  }

  static void check(byte[] body, UnaryOperator<String> header, String secret) {
    byte[][] secrets = Secrets.each(secret);
    String signature = header.apply("X-Kaltura-Signature");
    if (signature == null || signature.trim().isEmpty()) {
      throw new NotificationException("the event is not signed");
    }
    String algorithm = algorithm(header.apply("X-Kaltura-Hash-Algo"));
    boolean matches = false;
    // Every secret is tried, so that the time does not tell which one was right.
    for (byte[] each : secrets) {
      matches |= Digest.same(Digest.of(algorithm).add(each).add(body).hex(), signature.trim());
    }
    if (!matches) {
      throw new NotificationException("the signature of the event is wrong");
    }
  }

  private static String algorithm(String told) {
    return switch (told == null ? "sha1" : told.trim().toLowerCase(Locale.ROOT)) {
      case "sha1" -> "SHA-1";
      case "sha256" -> "SHA-256";
      case "sha512" -> "SHA-512";
      default -> throw new NotificationException("unknown signature algorithm");
    };
  }
}
