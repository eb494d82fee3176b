package com.kaltura.api.core;

import com.kaltura.api.errors.UsageException;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tree of a request as the pairs of a form ({@code protocol.md 3.1}). */
final class Form {
  private final List<Map.Entry<String, String>> pairs = new ArrayList<>();

  private Form() {}

  /**
   * The pairs, in the order of the tree.
   *
   * @throws UsageException for a key of a map that no form can carry ({@code protocol.md 2.3})
   */
  static List<Map.Entry<String, String>> pairs(Map<String, Object> tree) {
    Form form = new Form();
    for (Map.Entry<String, Object> member : tree.entrySet()) {
      form.add(member.getKey(), member.getValue());
    }
    return form.pairs;
  }

  private void add(String name, Object value) {
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> member : map.entrySet()) {
        String key = (String) member.getKey();
        checkKey(name, key);
        add(name + ":" + key, member.getValue());
      }
      markEmpty(name, map.isEmpty());
    } else if (value instanceof List<?> list) {
      for (int index = 0; index < list.size(); index++) {
        add(name + ":" + index, list.get(index));
      }
      markEmpty(name, list.isEmpty());
    } else {
      pairs.add(new SimpleImmutableEntry<>(name, text(value)));
    }
  }

  private void markEmpty(String name, boolean isEmpty) {
    if (isEmpty) {
      pairs.add(new SimpleImmutableEntry<>(name + ":-", ""));
    }
  }

  private static void checkKey(String name, String key) {
    boolean bad = key.isEmpty() || key.equals("-");
    for (int index = 0; index < key.length(); index++) {
      char character = key.charAt(index);
      bad |= ":.[]".indexOf(character) >= 0 || Character.isWhitespace(character);
      bad |= Character.isSpaceChar(character);
    }
    if (bad) {
      throw new UsageException(
          name + ": a form cannot carry the key '" + key + "'; send this call as JSON");
    }
  }

  /** The text of a scalar ({@code protocol.md 3.4}). */
  static String text(Object scalar) {
    if (scalar instanceof Boolean truth) {
      return truth ? "1" : "0";
    }
    return scalar instanceof Double number ? text(number.doubleValue()) : scalar.toString();
  }

  /** The shortest text of a number, {@code 3} for 3.0. */
  static String text(double number) {
    boolean whole = number == Math.rint(number) && Math.abs(number) < 1e16;
    return whole ? Long.toString((long) number) : Double.toString(number);
  }
}
