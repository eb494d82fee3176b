package com.kaltura.api.core;

import java.math.BigInteger;
import java.util.Locale;

/**
 * Scalars that arrived, converted to the type of the schema whatever they arrived as ({@code
 * protocol.md 5.2}): each is a String, Long, BigInteger, Double or Boolean.
 */
final class Scalars {
  private static final double LIMIT = 0x1p63;

  private Scalars() {}

  /** An integer, also of a number that went through a double ({@code protocol.md 5.1}). */
  static long integer(Object raw) {
    if (raw instanceof Long number) {
      return number;
    }
    if (raw instanceof String text) {
      try {
        return parsed(text);
      } catch (NumberFormatException error) {
        return integerOfOdd(trimmed(text));
      }
    }
    if (raw instanceof Boolean truth) {
      return truth ? 1 : 0;
    }
    if (raw instanceof BigInteger) {
      throw new Mismatch("an integer of at most 64 bits was expected");
    }
    return whole((Double) raw);
  }

  private static long integerOfOdd(String text) {
    Boolean word = word(text);
    if (word != null) {
      return word ? 1 : 0;
    }
    try {
      return parsed(text);
    } catch (NumberFormatException error) {
      return whole(number(text, "an integer was expected"));
    }
  }

  private static long whole(double number) {
    if (Double.isNaN(number) || number >= LIMIT || number < -LIMIT) {
      throw new Mismatch("an integer of at most 64 bits was expected");
    }
    return (long) number;
  }

  /** A number; {@code INF} and {@code NAN} are some. */
  static double number(Object raw) {
    if (raw instanceof Boolean truth) {
      return truth ? 1 : 0;
    }
    return raw instanceof Number number
        ? number.doubleValue()
        : number(trimmed((String) raw), "a number was expected");
  }

  private static double number(String text, String problem) {
    boolean plain = !text.isEmpty();
    for (int index = 0; plain && index < text.length(); index++) {
      plain = "0123456789+-.eE".indexOf(text.charAt(index)) >= 0;
    }
    if (plain) {
      try {
        return Double.parseDouble(text);
      } catch (NumberFormatException error) {
        throw new Mismatch(problem);
      }
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "inf", "+inf", "infinity", "+infinity" -> Double.POSITIVE_INFINITY;
      case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> throw new Mismatch(problem);
    };
  }

  /** A bool: the words of both formats, or any number, of which 0 is false. */
  static boolean truth(Object raw) {
    if (raw instanceof Boolean truth) {
      return truth;
    }
    if (raw instanceof String text) {
      String plain = trimmed(text);
      Boolean word = word(plain);
      return word != null ? word : number(plain, "a bool was expected") != 0;
    }
    return number(raw) != 0;
  }

  private static Boolean word(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "1", "true" -> true;
      case "0", "false" -> false;
      default -> null;
    };
  }

  /** The text that XML has for a scalar that arrived as another kind in JSON. */
  static String text(Object raw) {
    return raw instanceof String text ? text : Form.text(raw);
  }

  /** Whether a text says nothing. */
  static boolean isBlank(String text) {
    return trimmed(text).isEmpty();
  }

  /** A text without white space at its ends; a control character is none. */
  static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char character) {
    boolean control = character >= 0x1c && character <= 0x1f;
    return !control && (Character.isWhitespace(character) || Character.isSpaceChar(character));
  }

  /** An integer of digits of ASCII, which the platform does not insist on. */
  private static long parsed(String text) {
    long number = Long.parseLong(text);
    for (int index = 0; index < text.length(); index++) {
      if (text.charAt(index) > '9') {
        throw new NumberFormatException();
      }
    }
    return number;
  }
}
