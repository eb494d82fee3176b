package com.kaltura.api.internal;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hides secrets by the names they stand under, and their values anywhere. */
public final class Redactor {
  /** What stands in the place of a secret. */
  public static final String HIDDEN = "***";

  /** Shorter values are hidden by their name only: hiding them anywhere would eat into words. */
  private static final int SHORTEST = 6;

  private static final int LONGEST_LINE = 2000;
  private static final int EXCERPT = 200;
  private static final int LONGEST_BEGINNING = 8 * EXCERPT;

  private final Set<String> names = new TreeSet<>();
  private volatile Pattern pattern;

  /**
   * Makes one.
   *
   * @param names wire names of secret parameters and properties; {@code ks} and {@code kalsig} are
   *     secret in any case
   */
  public Redactor(Collection<String> names) {
    this.names.addAll(names);
    this.names.add("ks");
    this.names.add("kalsig");
  }

  /** One that hides more names as well. */
  Redactor also(Collection<String> more) {
    if (names.containsAll(more)) {
      return this;
    }
    Redactor redactor = new Redactor(names);
    redactor.names.addAll(more);
    return redactor;
  }

  /** The secret values in a tree of parameters, the longest first. */
  Collection<String> values(Object tree) {
    Set<String> found =
        new TreeSet<>(
            (one, other) ->
                one.length() != other.length()
                    ? other.length() - one.length()
                    : one.compareTo(other));
    collect(tree, false, found);
    return found;
  }

  /** A text without secrets: URLs, form bodies, messages, excerpts. */
  String text(String text, Collection<String> values) {
    String shown = text;
    for (String value : values) {
      for (String spelling : Spellings.of(value)) {
        shown = shown.replace(spelling, HIDDEN);
      }
    }
    Matcher match = pattern().matcher(shown);
    StringBuffer result = new StringBuffer();
    while (match.find()) {
      String kept = shown.substring(match.start(), match.start(1));
      match.appendReplacement(result, Matcher.quoteReplacement(kept + HIDDEN));
    }
    return match.appendTail(result).toString();
  }

  /** The beginning of a body as text on one line, without secrets. */
  String excerpt(byte[] body, Collection<String> values) {
    int start = 0;
    while (start < body.length && body[start] >= 0 && body[start] <= ' ') {
      start++;
    }
    // Secrets are taken out of more than is shown, before it is cut.
    int length = Math.min(body.length - start, LONGEST_BEGINNING);
    String text = new String(body, start, length, StandardCharsets.UTF_8);
    if (start + length < body.length) {
      text = Spellings.withoutBeginning(text, values, HIDDEN);
    }
    return cut(text(text, values).trim().replaceAll("\\s+", " "), EXCERPT);
  }

  /** At most that many characters of a text. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  /** A tree of parameters as text for a log line, at most 2000 characters. */
  String line(Object tree, Collection<String> values) {
    StringBuilder out = new StringBuilder();
    TreeText.write(hidden(tree), out);
    String text = text(out.toString(), values);
    return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "...";
  }

  private Object hidden(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<String, Object> shown = new LinkedHashMap<>();
      map.forEach(
          (name, value) ->
              shown.put(
                  String.valueOf(name),
                  names.contains(String.valueOf(name)) ? HIDDEN : hidden(value)));
      return shown;
    }
    if (tree instanceof Collection<?> list) {
      return list.stream().map(this::hidden).collect(Collectors.toList());
    }
    return tree;
  }

  private void collect(Object tree, boolean secret, Set<String> found) {
    if (tree instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            // All of an object under a secret name is secret, but for what it is.
            boolean hide = names.contains(name) || (secret && !"objectType".equals(name));
            collect(value, hide, found);
          });
    } else if (tree instanceof Collection<?> list) {
      list.forEach(value -> collect(value, secret, found));
    } else if (secret && tree != null && !(tree instanceof Boolean)) {
      String text = tree.toString();
      // A token names a result of this very request; it is no secret.
      if (text.length() >= SHORTEST && !text.startsWith("{")) {
        found.add(text);
      }
    }
  }

  private Pattern pattern() {
    Pattern made = pattern;
    if (made == null) {
      String any =
          names.stream()
              .sorted((one, other) -> other.length() - one.length())
              .map(Pattern::quote)
              .collect(Collectors.joining("|"));
      made =
          Pattern.compile(
              "(?<!service/)(?:(?<![0-9a-z_])|(?<=%3A))(?:"
                  + any
                  + ")(?:=|%3D|/(?=\\w)|\"\\s*:\\s*\")([^&\\s\"'<>/]+)",
              Pattern.CASE_INSENSITIVE);
      pattern = made;
    }
    return made;
  }
}
