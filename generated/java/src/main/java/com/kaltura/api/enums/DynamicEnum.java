package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaDynamicEnum}: text on the wire. */
public final class DynamicEnum extends StringEnum {
  private static final Map<String, DynamicEnum> KNOWN = new LinkedHashMap<>();

  private DynamicEnum(String value, String name) {
    super(value, name);
  }

  static StringEnum find(String value) {
    return of(value);
  }

  /**
   * The value that is this on the wire; one that this client does not know is kept.
   *
   * @param value what is on the wire
   * @return its constant, or a value of its own
   */
  public static DynamicEnum of(String value) {
    DynamicEnum constant = KNOWN.get(value);
    return constant == null ? new DynamicEnum(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<DynamicEnum> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
