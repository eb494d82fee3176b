package com.kaltura.api.sessions;

import com.kaltura.api.errors.UsageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Privileges by name, each with its values, in the order of their first mention. Immutable.
 *
 * <p>A name that is repeated keeps all its values and prints once, {@code edit:0_a/0_b}: the only
 * spelling that both versions of sessions understand alike ({@code protocol.md 6.4}).
 */
public final class Privileges {
  private static final Privileges NONE = new Privileges(Collections.emptyMap());

  private final Map<String, List<String>> values;

  private Privileges(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * No privileges.
   *
   * @return an empty set
   */
  public static Privileges none() {
    return NONE;
  }

  /**
   * Reads privileges; blanks around an item are dropped.
   *
   * @param text a comma list such as {@code sview:0_a,list:*}
   * @return the privileges
   */
  public static Privileges parse(String text) {
    return read(text, true);
  }

  /** Reads privileges the way a server does: blanks belong to the names in version 1. */
  static Privileges read(String text, boolean trim) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (String part : text.split(",")) {
      String item = trim ? part.trim() : part;
      int colon = item.indexOf(':');
      String name = colon < 0 ? item : item.substring(0, colon);
      String value = colon < 0 ? "" : item.substring(colon + 1);
      if (!name.isEmpty()) {
        List<String> all = found.computeIfAbsent(name, made -> new ArrayList<>());
        all.addAll(value.isEmpty() ? Collections.emptyList() : Arrays.asList(value.split("/", -1)));
      }
    }
    return new Privileges(found);
  }

  /**
   * These privileges and one more.
   *
   * @param name the name of the privilege, such as {@code edit}
   * @param more its values, none for a privilege without
   * @return the privileges
   * @throws UsageException if the name or a value holds a character that separates privileges
   */
  public Privileges with(String name, String... more) {
    if (!name.equals(name.trim()) || name.isEmpty() || !name.matches("[^,:;]*")) {
      throw new UsageException("'" + name + "' cannot be the name of a privilege");
    }
    for (String value : more) {
      if (value.indexOf(',') >= 0 || value.indexOf(';') >= 0) {
        throw new UsageException("a value of privilege '" + name + "' holds a separator");
      }
    }
    Map<String, List<String>> merged = new LinkedHashMap<>(values);
    List<String> all = new ArrayList<>(get(name));
    all.addAll(Arrays.asList(more));
    merged.put(name, all);
    return new Privileges(merged);
  }

  /**
   * The values of a privilege.
   *
   * @param name its name
   * @return its values; none also for a privilege that is not there
   */
  public List<String> get(String name) {
    List<String> found = values.get(name);
    return found == null ? Collections.emptyList() : Collections.unmodifiableList(found);
  }

  /**
   * Tells whether a privilege is there.
   *
   * @param name its name
   * @return whether it is there, with or without values
   */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /**
   * All privileges.
   *
   * @return values by name
   */
  public Map<String, List<String>> asMap() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    values.keySet().forEach(name -> all.put(name, get(name)));
    return Collections.unmodifiableMap(all);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Privileges that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** The text that goes into a session. */
  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(
            each ->
                each.getValue().isEmpty()
                    ? each.getKey()
                    : each.getKey() + ":" + String.join("/", each.getValue()))
        .collect(Collectors.joining(","));
  }
}
