package com.kaltura.api.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The headers of an answer: looked up in any case, repeated ones kept. */
public final class Headers {
  private static final Headers NONE = new Headers(Collections.emptyMap());

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  private Headers(Map<String, List<String>> source) {
    for (Map.Entry<String, List<String>> header : source.entrySet()) {
      // HttpURLConnection gives the status line under the name null.
      if (header.getKey() != null) {
        String key = header.getKey().toLowerCase(Locale.ROOT);
        names.putIfAbsent(key, header.getKey());
        List<String> all = values.get(key);
        if (all == null) {
          all = new ArrayList<>();
          values.put(key, all);
        }
        all.addAll(header.getValue());
      }
    }
  }

  /**
   * No headers.
   *
   * @return empty headers
   */
  public static Headers none() {
    return NONE;
  }

  /**
   * Headers with the values of each name in the order of their arrival.
   *
   * @param source values by name
   * @return the headers
   */
  public static Headers of(Map<String, List<String>> source) {
    return new Headers(source);
  }

  /**
   * The last value of a header.
   *
   * @param name its name in any case
   * @return the value, if it came
   */
  public Optional<String> get(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /**
   * The last value of a header, or another text.
   *
   * @param name its name in any case
   * @param otherwise what to give when it did not come
   * @return the value
   */
  public String get(String name, String otherwise) {
    return get(name).orElse(otherwise);
  }

  /**
   * All values of a header.
   *
   * @param name its name in any case
   * @return the values in the order of their arrival; none when it did not come
   */
  public List<String> all(String name) {
    List<String> found = values.get(name.toLowerCase(Locale.ROOT));
    return found == null ? Collections.emptyList() : Collections.unmodifiableList(found);
  }

  /**
   * Tells whether a header came.
   *
   * @param name its name in any case
   * @return whether it came
   */
  public boolean has(String name) {
    return values.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /**
   * All headers.
   *
   * @return the values of each name, spelled as it arrived first
   */
  public Map<String, List<String>> asMap() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    names.forEach((key, name) -> all.put(name, all(key)));
    return Collections.unmodifiableMap(all);
  }

  @Override
  public String toString() {
    return asMap().toString();
  }
}
