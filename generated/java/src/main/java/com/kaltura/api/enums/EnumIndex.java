package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import com.kaltura.api.core.StringEnum;

/** Finds the enums of the API by their names on the wire. For the client itself. */
public final class EnumIndex {
  private EnumIndex() {}

  /**
   * A value of an enum of integers.
   *
   * @param wireName the name of the enum in the schema
   * @param value the value
   * @return the value, null when there is no such enum
   */
  public static IntEnum find(String wireName, long value) {
    return switch (wireName.hashCode() & 1) {
      case 0 -> EnumIndex0.find(wireName, value);
      default -> EnumIndex1.find(wireName, value);
    };
  }

  /**
   * A value of an enum of texts.
   *
   * @param wireName the name of the enum in the schema
   * @param value the value
   * @return the value, null when there is no such enum
   */
  public static StringEnum find(String wireName, String value) {
    return switch (wireName.hashCode() & 1) {
      case 0 -> EnumIndex0.find(wireName, value);
      default -> EnumIndex1.find(wireName, value);
    };
  }
}
