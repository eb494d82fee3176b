package com.kaltura.api.core;

import com.kaltura.api.errors.UsageException;
import com.kaltura.api.files.FileSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Arguments to the tree of the JSON form ({@code protocol.md 3.2}): Map, List, String, Long, Double
 * and Boolean. What {@link Form} makes of the tree is the flattened form.
 */
final class Encoder {
  /** Integers above this lose digits in a JSON number ({@code protocol.md 3.4}). */
  private static final long EXACT = 1L << 53;

  private final Map<String, FileSource> files;
  private final boolean inMultirequest;
  private final Deque<Object> path = new ArrayDeque<>();

  private Encoder(Map<String, FileSource> files, boolean inMultirequest) {
    this.files = files;
    this.inMultirequest = inMultirequest;
  }

  /**
   * The tree of the arguments of a call.
   *
   * @param arguments values by wire name; {@link State#NULL} is the explicit null
   * @param files filled with what is uploaded, by the name of its part; the tree has no place for
   *     it
   * @param inMultirequest whether results of other calls can be arguments
   * @throws UsageException for a value that cannot be sent; the message names the path to it
   */
  static Map<String, Object> encode(
      Map<String, Object> arguments, Map<String, FileSource> files, boolean inMultirequest) {
    Encoder encoder = new Encoder(files, inMultirequest);
    Map<String, Object> tree = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, Object> argument : arguments.entrySet()) {
        encoder.member(tree, argument.getKey(), argument.getValue());
      }
    } catch (StackOverflowError error) {
      throw new UsageException("an argument is nested too deeply", error);
    }
    return tree;
  }

  private void member(Map<String, Object> tree, String name, Object value) {
    if (value == State.NULL) {
      tree.put(name + "__null", "");
      return;
    }
    path.addLast(name);
    if (value instanceof FileSource file) {
      files.put(partName(), file);
    } else {
      tree.put(name, value(value));
    }
    path.removeLast();
  }

  private Object value(Object value) {
    if (value instanceof String text) {
      return checked(text);
    }
    if (value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof OpenEnum constant) {
      return value(constant.onWire());
    }
    if (value instanceof ApiObject object) {
      return object(object);
    }
    if (value instanceof List<?> list) {
      return list(list);
    }
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    if (value instanceof Token<?> token) {
      return token(token);
    }
    if (value instanceof FileSource) {
      throw mistake("a file cannot stand in a list or map");
    }
    throw mistake("an object of " + value.getClass().getName() + " cannot be sent");
  }

  private Object number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        throw mistake(value + " cannot be sent");
      }
      return value;
    }
    if (number instanceof Long || number instanceof Integer || number instanceof Short) {
      long value = number.longValue();
      return value >= -EXACT && value <= EXACT ? (Object) value : Long.toString(value);
    }
    throw mistake("a number of " + number.getClass().getName() + " cannot be sent");
  }

  private String token(Token<?> token) {
    if (!inMultirequest) {
      throw mistake("this is a result inside a multirequest; use it there");
    }
    return token.text();
  }

  /** One object: its objectType first, then what is set and may be sent (protocol.md 3.3, 3.5). */
  private Map<String, Object> object(ApiObject object) {
    State state = object.state();
    ObjectType type = state.type;
    if (type.isAbstract && state.received.isEmpty()) {
      throw mistake(type.wire + " is abstract: send an object of a subclass");
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("objectType", checked(object.objectType()));
    Property<?>[] properties = type.all();
    for (int slot = 0; slot < properties.length; slot++) {
      Object value = state.values[slot];
      if (value != null && !properties[slot].isReadOnly()) {
        member(tree, properties[slot].wire, value);
      }
    }
    return tree;
  }

  private List<Object> list(List<?> list) {
    List<Object> tree = new ArrayList<>(list.size());
    for (Object element : list) {
      path.addLast(tree.size());
      tree.add(value(element));
      path.removeLast();
    }
    return tree;
  }

  private Map<String, Object> map(Map<?, ?> map) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw mistake("a key that is text is expected, not " + entry.getKey());
      }
      member(tree, checked(key), entry.getValue());
    }
    return tree;
  }

  /** Text that XML can carry; the server refuses other text (protocol.md 3.4). */
  private String checked(String text) {
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (character >= ' ' && character < '\ud800') {
        continue;
      }
      int code = text.codePointAt(index);
      boolean good =
          character == '\t'
              || character == '\n'
              || character == '\r'
              || (code >= 0xE000 && code <= 0xFFFD)
              || code >= 0x10000;
      if (!good) {
        throw mistake(String.format("character U+%04X (index %d) cannot be sent", code, index));
      }
      index += Character.charCount(code) - 1;
    }
    return text;
  }

  /** The name of a file's part: the names on the way to it, with colons (protocol.md 8.1). */
  private String partName() {
    StringBuilder name = new StringBuilder();
    for (Object step : path) {
      name.append(name.length() == 0 ? "" : ":").append(step);
    }
    return name.toString();
  }

  private UsageException mistake(String problem) {
    StringBuilder where = new StringBuilder();
    for (Object step : path) {
      if (step instanceof Integer) {
        where.append('[').append(step).append(']');
      } else {
        where.append(where.length() == 0 ? "" : ".").append(step);
      }
    }
    return new UsageException(where.length() == 0 ? problem : where + ": " + problem);
  }
}
