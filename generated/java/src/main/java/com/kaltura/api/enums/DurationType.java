package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaDurationType}: text on the wire. */
public final class DurationType extends StringEnum {
  private static final Map<String, DurationType> KNOWN = new LinkedHashMap<>();

  /** {@code long} on the wire. */
  public static final DurationType LONG = known("long", "LONG");

  /** {@code medium} on the wire. */
  public static final DurationType MEDIUM = known("medium", "MEDIUM");

  /** {@code notavailable} on the wire. */
  public static final DurationType NOT_AVAILABLE = known("notavailable", "NOT_AVAILABLE");

  /** {@code short} on the wire. */
  public static final DurationType SHORT = known("short", "SHORT");

  private DurationType(String value, String name) {
    super(value, name);
  }

  private static DurationType known(String value, String name) {
    DurationType constant = new DurationType(value, name);
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
  public static DurationType of(String value) {
    DurationType constant = KNOWN.get(value);
    return constant == null ? new DurationType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<DurationType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
