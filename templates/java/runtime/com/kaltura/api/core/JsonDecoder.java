package com.kaltura.api.core;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.internal.AnswerContext;
import com.kaltura.api.internal.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Answers in JSON ({@code protocol.md 5.2}, 5.4, 5.5). */
final class JsonDecoder extends Decoder<Object> {
  private static final String ERROR_TYPE = "KalturaAPIException";
  private static final Collection<String> ERROR_KEYS =
      new HashSet<>(Arrays.asList("code", "message", "args"));

  JsonDecoder(Schema schema) {
    super(schema);
  }

  @Override
  Object open(byte[] body, AnswerContext context) {
    Object result = unwrapped(Json.parse(body), context);
    ApiException error = error(result, context);
    if (error != null) {
      throw error;
    }
    return result;
  }

  /** The result, out of the envelope if there is one ({@code protocol.md 5.5}). */
  private static Object unwrapped(Object document, AnswerContext context) {
    if (!(document instanceof Map<?, ?> data) || !data.containsKey("result")) {
      return document;
    }
    if (data.size() > 1 && !(data.size() == 2 && data.containsKey("executionTime"))) {
      return document;
    }
    if (isScalar(data.get("executionTime"))) {
      try {
        context.executionTime(Scalars.number(data.get("executionTime")));
      } catch (Mismatch problem) {
        // An answer without a time is as good as one with it.
      }
    }
    return data.get("result");
  }

  @Override
  ApiException error(Object result, AnswerContext context) {
    Map<?, ?> found = errorBody(result);
    if (found == null) {
      return null;
    }
    String code = text(found.get("code"));
    return context.apiError(code, text(found.get("message")), arguments(found.get("args")));
  }

  /** The error that a result is: never by having a code and a message alone (5.4). */
  private static Map<?, ?> errorBody(Object result) {
    if (!(result instanceof Map<?, ?> data)) {
      return null;
    }
    if (data.containsKey("objectType")) {
      return ERROR_TYPE.equals(data.get("objectType")) ? data : null;
    }
    if (isError(data) && ERROR_KEYS.containsAll(data.keySet())) {
      return data;
    }
    boolean wrapped =
        data.size() == 1 && data.get("error") instanceof Map<?, ?> inner && isError(inner);
    return wrapped ? (Map<?, ?>) data.get("error") : null;
  }

  private static boolean isError(Map<?, ?> data) {
    return data.containsKey("code") && data.containsKey("message");
  }

  /** Names and values: a list of objects in OTT, a map in OVP (5.4). */
  private static Map<String, String> arguments(Object raw) {
    Map<String, String> arguments = new LinkedHashMap<>();
    if (raw instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        arguments.put((String) entry.getKey(), text(entry.getValue()));
      }
    } else if (raw instanceof List<?> list) {
      for (int index = 0; index < list.size(); index++) {
        if (list.get(index) instanceof Map<?, ?> item) {
          String name = text(item.get("name"));
          arguments.put(name.isEmpty() ? Integer.toString(index) : name, text(item.get("value")));
        }
      }
    }
    return arguments;
  }

  private static String text(Object raw) {
    return isScalar(raw) ? Scalars.text(raw) : "";
  }

  private static boolean isScalar(Object raw) {
    return raw != null && !(raw instanceof Map) && !(raw instanceof List);
  }

  @Override
  Object scalar(Object node, boolean isText) {
    if (node instanceof Map || node instanceof List) {
      throw new Mismatch("a scalar was expected, not an object or a list");
    }
    boolean says = isText || !(node instanceof String text) || !Scalars.isBlank(text);
    return says ? node : null;
  }

  @Override
  boolean isObject(Object node) {
    if (node instanceof Map<?, ?> map) {
      return !map.isEmpty();
    }
    boolean isNothing =
        node == null || node.equals("") || (node instanceof List<?> list && list.isEmpty());
    if (!isNothing) {
      throw new Mismatch("an object was expected, not a list or a scalar");
    }
    return false;
  }

  @Override
  String objectType(Object node) {
    return ((Map<?, ?>) node).get("objectType") instanceof String name ? name : "";
  }

  @Override
  void eachMember(Object node, BiConsumer<String, Object> reader) {
    for (Map.Entry<?, ?> member : ((Map<?, ?>) node).entrySet()) {
      reader.accept((String) member.getKey(), member.getValue());
    }
  }

  @Override
  List<Object> items(Object result) {
    List<Object> found = elements(result);
    return found == null ? Collections.emptyList() : found;
  }

  /** The elements of a list, which with gaps arrives as an object (5.2). */
  @Override
  List<Object> elements(Object node) {
    if (node == null) {
      return null;
    }
    if (node instanceof List<?> list) {
      return Collections.unmodifiableList(list);
    }
    if (node.equals("")) {
      return Collections.emptyList();
    }
    if (node instanceof Map<?, ?> map && allNumbers(map)) {
      List<String> keys = new ArrayList<>();
      map.keySet().forEach(key -> keys.add((String) key));
      keys.sort((one, other) -> Long.compare(Long.parseLong(one), Long.parseLong(other)));
      List<Object> elements = new ArrayList<>();
      keys.forEach(key -> elements.add(map.get(key)));
      return elements;
    }
    throw new Mismatch("a list was expected, not an object or a scalar");
  }

  private static boolean allNumbers(Map<?, ?> map) {
    for (Object key : map.keySet()) {
      if (!((String) key).matches("[0-9]{1,18}")) {
        return false;
      }
    }
    return true;
  }

  /** The entries of a map: an empty one, and one without its keys, is a list (5.2). */
  @Override
  Map<String, Object> entries(Object node) {
    if (node == null) {
      return null;
    }
    Map<String, Object> entries = new LinkedHashMap<>();
    if (node instanceof Map<?, ?> map) {
      map.forEach((key, value) -> entries.put((String) key, value));
    } else if (node instanceof List<?> list) {
      for (int index = 0; index < list.size(); index++) {
        entries.put(Integer.toString(index), list.get(index));
      }
    } else if (!node.equals("")) {
      throw new Mismatch("a map was expected, not a scalar");
    }
    return entries;
  }
}
