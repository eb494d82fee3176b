package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaCloneComponentSelectorType}: text on the wire. */
public final class CloneComponentSelectorType extends StringEnum {
  private static final Map<String, CloneComponentSelectorType> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final CloneComponentSelectorType INCLUDE_COMPONENT =
      known("0", "INCLUDE_COMPONENT");

  /** {@code 1} on the wire. */
  public static final CloneComponentSelectorType EXCLUDE_COMPONENT =
      known("1", "EXCLUDE_COMPONENT");

  private CloneComponentSelectorType(String value, String name) {
    super(value, name);
  }

  private static CloneComponentSelectorType known(String value, String name) {
    CloneComponentSelectorType constant = new CloneComponentSelectorType(value, name);
    KNOWN.put(value, constant);
    return constant;
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
  public static CloneComponentSelectorType of(String value) {
    CloneComponentSelectorType constant = KNOWN.get(value);
    return constant == null ? new CloneComponentSelectorType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<CloneComponentSelectorType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
