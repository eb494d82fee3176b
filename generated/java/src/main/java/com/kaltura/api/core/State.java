package com.kaltura.api.core;

import com.kaltura.api.errors.UsageException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an object holds: one slot for each property. For generated classes, which hand it on.
 *
 * <p>The state of an object never changes; that of a builder does.
 */
public final class State {
  /** In the slot of a property that is the explicit null; an empty slot is unset. */
  static final Object NULL = new Object();

  final ObjectType type;
  final Object[] values;

  /** The objectType that came, where it is not that of the class; else empty. */
  String received;

  State(ObjectType type) {
    this(type, new Object[type.size()], "");
  }

  State(ObjectType type, Object[] values, String received) {
    this.type = type;
    this.values = values;
    this.received = received;
  }

  State copy() {
    return new State(type, values.clone(), received);
  }

  int slotOf(Property<?> property) {
    if (!type.has(property)) {
      throw new UsageException(type + " has no property " + property);
    }
    return property.slot;
  }

  Object get(Property<?> property) {
    return values[slotOf(property)];
  }

  void put(Property<?> property, Object value) {
    values[slotOf(property)] = value == null ? NULL : kept(value, property);
  }

  /** The value as it is kept: collections are copied, so that nobody changes them later. */
  static Object kept(Object value, Object where) {
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>(list.size());
      for (Object element : list) {
        copy.add(present(element, where));
      }
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        copy.put(present(entry.getKey(), where), present(entry.getValue(), where));
      }
      return Collections.unmodifiableMap(copy);
    }
    return value;
  }

  private static Object present(Object element, Object where) {
    if (element == null) {
      throw new UsageException(where + ": no element can be null");
    }
    return element;
  }
}
