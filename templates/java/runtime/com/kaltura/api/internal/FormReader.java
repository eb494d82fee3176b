package com.kaltura.api.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads forms, and writes the fields of a session as one. */
public final class FormReader {
  private FormReader() {}

  /** A field as bytes, decoded but not yet text: what signatures are made of. */
  public static final class Field {
    private final byte[] name;
    private final byte[] value;

    Field(byte[] name, byte[] value) {
      this.name = name;
      this.value = value;
    }

    /**
     * The name.
     *
     * @return bytes, not to be changed
     */
    public byte[] name() {
      return name;
    }

    /**
     * The value.
     *
     * @return bytes, not to be changed
     */
    public byte[] value() {
      return value;
    }

    /**
     * The name as text.
     *
     * @return the name, what is not UTF-8 replaced
     */
    public String nameText() {
      return new String(name, StandardCharsets.UTF_8);
    }

    /**
     * The value as text.
     *
     * @return the value, what is not UTF-8 replaced
     */
    public String valueText() {
      return new String(value, StandardCharsets.UTF_8);
    }
  }

  /**
   * The fields of a form.
   *
   * @param form percent-encoded, with {@code +} for a space
   * @return names and values in their order, repeated ones included
   */
  public static List<Field> fields(byte[] form) {
    List<Field> fields = new ArrayList<>();
    int start = 0;
    while (start < form.length) {
      int and = Bytes.indexOf(form, '&', start);
      int end = and < 0 ? form.length : and;
      int middle = start;
      while (middle < end && form[middle] != '=') {
        middle++;
      }
      if (end > start) {
        byte[] name = decoded(form, start, middle);
        byte[] value = decoded(form, Math.min(middle + 1, end), end);
        fields.add(new Field(name, value));
      }
      start = end + 1;
    }
    return fields;
  }

  /**
   * Percent-encoded bytes as they were.
   *
   * @param encoded percent-encoded, with {@code +} for a space
   * @return the bytes
   */
  public static byte[] decoded(byte[] encoded) {
    return decoded(encoded, 0, encoded.length);
  }

  /**
   * The fields of a form as the server's language reads them: it renames some, and the last of a
   * name wins in the place of the first.
   *
   * @param form percent-encoded, with {@code +} for a space
   * @return values by name
   */
  public static Map<String, String> likePhp(byte[] form) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Field field : fields(form)) {
      String name = field.nameText().replaceAll("^ +", "").replace('.', '_').replace(' ', '_');
      values.put(name, field.valueText());
    }
    return values;
  }

  /**
   * Fields as the form text of a session ({@code protocol.md 6.2}).
   *
   * @param fields values by name
   * @return ASCII
   */
  public static String sessionText(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(each -> quoted(each.getKey()) + "=" + quoted(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String quoted(String text) {
    // Unlike in other forms, a tilde stays what it is.
    return FormBody.quoted(text).replace("%7E", "~");
  }

  private static byte[] decoded(byte[] encoded, int start, int end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(end - start);
    int i = start;
    while (i < end) {
      int high = encoded[i] == '%' && i + 2 < end ? Character.digit(encoded[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(encoded[i + 2], 16) : -1;
      if (low >= 0) {
        out.write(high * 16 + low);
        i += 3;
      } else {
        out.write(encoded[i] == '+' ? ' ' : encoded[i]);
        i++;
      }
    }
    return out.toByteArray();
  }
}
