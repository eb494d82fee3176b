package com.kaltura.api.internal;

import java.util.Collection;
import java.util.Map;

/** A tree of parameters as text on one line, for people: JSON without line breaks. */
final class TreeText {
  private TreeText() {}

  static void write(Object tree, StringBuilder out) {
    if (tree instanceof Map<?, ?> map) {
      out.append('{');
      String separator = "";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(separator);
        quote(String.valueOf(entry.getKey()), out);
        out.append(": ");
        write(entry.getValue(), out);
        separator = ", ";
      }
      out.append('}');
    } else if (tree instanceof Collection<?> list) {
      out.append('[');
      String separator = "";
      for (Object element : list) {
        out.append(separator);
        write(element, out);
        separator = ", ";
      }
      out.append(']');
    } else if (tree instanceof CharSequence text) {
      quote(text.toString(), out);
    } else {
      out.append(tree);
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20 || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
