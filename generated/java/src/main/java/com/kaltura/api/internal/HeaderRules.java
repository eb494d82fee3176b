package com.kaltura.api.internal;

import com.kaltura.api.errors.UsageException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What may stand in a header that a caller adds to a request. */
final class HeaderRules {
  private static final String MARKS = "!#$%&'*+-.^_`|~";
  private static final Set<String> FRAMING =
      new HashSet<>(
          Arrays.asList(
              "connection",
              "content-length",
              "content-type",
              "expect",
              "host",
              "transfer-encoding",
              "upgrade"));

  private HeaderRules() {}

  /**
   * Refuses headers that cannot be added: malformed ones, and those that say how the request is
   * framed, which is for the client itself to say.
   */
  static void checkAdded(Map<String, String> headers) {
    for (Map.Entry<String, String> header : headers.entrySet()) {
      check(header.getKey(), header.getValue());
      if (FRAMING.contains(header.getKey().toLowerCase(Locale.ROOT))) {
        throw new UsageException("the header " + header.getKey() + " is set by the client itself");
      }
    }
  }

  /** Whether a text can be the value of a header as it is: printable ASCII, not empty. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 0x20 || text.charAt(i) >= 0x7f) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static void check(String name, String value) {
    if (name == null || name.isEmpty() || !name.chars().allMatch(HeaderRules::isTokenPart)) {
      throw new UsageException("'" + name + "' cannot be the name of a header");
    }
    if (value == null) {
      throw new UsageException("the header " + name + " has no value");
    }
    if (value.chars().anyMatch(c -> (c < 0x20 && c != '\t') || c == 0x7f)) {
      throw new UsageException("the value of header " + name + " holds a control character");
    }
    if (value.chars().anyMatch(c -> c > 0xff)) {
      throw new UsageException(
          "the value of header " + name + " holds a character that headers cannot carry");
    }
  }

  private static boolean isTokenPart(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || MARKS.indexOf(c) >= 0;
  }
}
