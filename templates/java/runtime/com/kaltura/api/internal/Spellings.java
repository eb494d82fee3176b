package com.kaltura.api.internal;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The ways in which a secret is written where it may be shown. */
final class Spellings {
  /** A shorter beginning tells nothing. */
  private static final int SHORTEST_BEGINNING = 3;

  private Spellings() {}

  /** All of them, the longest first. */
  static Collection<String> of(String value) {
    Set<String> all =
        new TreeSet<>(
            (one, other) ->
                one.length() != other.length()
                    ? other.length() - one.length()
                    : one.compareTo(other));
    String quoted = FormBody.quoted(value);
    all.add(value);
    all.add(quoted);
    all.add(quoted.replace("+", "%20"));
    all.add(json(value, false));
    all.add(json(value, true));
    String xml = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    xml = xml.replace("\"", "&quot;");
    all.add(xml);
    all.add(xml.replace("'", "&apos;"));
    all.add(xml.replace("'", "&#039;"));
    all.add(xml.replace("'", "&#39;").replace("&quot;", "&#34;"));
    return all;
  }

  /** A text that was cut, without the beginning of a secret at its end. */
  static String withoutBeginning(String text, Collection<String> values, String instead) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\ufffd') {
      // The first bytes of a character.
      end--;
    }
    String whole = text.substring(0, end);
    for (String value : values) {
      for (String spelling : of(value)) {
        int longest = Math.min(spelling.length() - 1, whole.length());
        for (int length = longest; length >= SHORTEST_BEGINNING; length--) {
          if (whole.regionMatches(whole.length() - length, spelling, 0, length)) {
            return whole.substring(0, whole.length() - length) + instead;
          }
        }
      }
    }
    return whole;
  }

  /** Within a string of JSON; as servers write it, with the slash and what is not ASCII escaped. */
  private static String json(String text, boolean likePhp) {
    StringBuilder out = new StringBuilder();
    for (int index = 0; index < text.length(); index++) {
      char c = text.charAt(index);
      int known = "\"\\\b\f\n\r\t/".indexOf(c);
      if (known >= 0 && (c != '/' || likePhp)) {
        out.append('\\').append("\"\\bfnrt/".charAt(known));
      } else if (c < ' ' || (likePhp && c > '~')) {
        String digits = Integer.toHexString(c);
        out.append("\\u").append("0000", 0, 4 - digits.length()).append(digits);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
