package com.kaltura.api.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The pairs of a form as bytes on the wire, or in a query ({@code protocol.md 3.1}). */
public final class FormBody {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private FormBody() {}

  /**
   * The bytes of a form.
   *
   * @param pairs names and values, in order
   * @return UTF-8, percent-encoded, with {@code +} for a space
   */
  public static byte[] bytes(Iterable<? extends Map.Entry<String, String>> pairs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Map.Entry<String, String> pair : pairs) {
      if (out.size() > 0) {
        out.write('&');
      }
      quote(pair.getKey(), out);
      out.write('=');
      quote(pair.getValue(), out);
    }
    return out.toByteArray();
  }

  /**
   * The text of a query.
   *
   * @param pairs names and values, in order
   * @return ASCII, percent-encoded, with {@code +} for a space
   */
  public static String query(Iterable<? extends Map.Entry<String, String>> pairs) {
    return new String(bytes(pairs), StandardCharsets.US_ASCII);
  }

  /** A text as a name or value of a form. */
  static String quoted(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    quote(text, out);
    return new String(out.toByteArray(), StandardCharsets.US_ASCII);
  }

  private static void quote(String text, ByteArrayOutputStream out) {
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (isKept(b)) {
        out.write(b);
      } else if (b == ' ') {
        out.write('+');
      } else {
        out.write('%');
        out.write(HEX[(b >> 4) & 0xf]);
        out.write(HEX[b & 0xf]);
      }
    }
  }

  /** Adds a text, every byte of it percent-encoded. */
  static void percent(String text, StringBuilder target) {
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      target.append('%').append((char) HEX[(b >> 4) & 0xf]).append((char) HEX[b & 0xf]);
    }
  }

  private static boolean isKept(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '-'
        || b == '.'
        || b == '_';
  }
}
