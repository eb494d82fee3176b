package com.kaltura.api.files;

import java.io.ByteArrayOutputStream;
import java.io.UnsupportedEncodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file name in a header {@code Content-Disposition} (RFC 6266). */
final class ContentDisposition {
  private static final Pattern EXTENDED =
      Pattern.compile(
          ";\\s*filename\\*\\s*=\\s*\"?([^'\";\\s]*)'[^']*'([^\";\\s]*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED =
      Pattern.compile(
          ";\\s*filename\\s*=\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLAIN =
      Pattern.compile(";\\s*filename\\s*=\\s*([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

  private ContentDisposition() {}

  /** The name without any folder, empty when there is none. */
  static String fileName(String header) {
    String base = FileNames.base(given(header));
    boolean folder = base.equals(".") || base.equals("..");
    return folder || FileNames.hasControls(base) ? "" : base;
  }

  private static String given(String header) {
    Matcher extended = EXTENDED.matcher(header);
    if (extended.find()) {
      try {
        return decoded(extended.group(2), extended.group(1));
      } catch (UnsupportedEncodingException unknown) {
        // The plain name is meant for those who do not know it.
      }
    }
    Matcher quoted = QUOTED.matcher(header);
    if (quoted.find()) {
      return quoted.group(1).replaceAll("\\\\(.)", "$1");
    }
    Matcher plain = PLAIN.matcher(header);
    return plain.find() ? plain.group(1) : "";
  }

  private static String decoded(String text, String charset) throws UnsupportedEncodingException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (c == '%' && high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else {
        out.write(c);
      }
    }
    return out.toString(charset);
  }
}
