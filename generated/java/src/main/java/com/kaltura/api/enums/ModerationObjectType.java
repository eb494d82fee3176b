package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaModerationObjectType}: text on the wire. */
public final class ModerationObjectType extends StringEnum {
  private static final Map<String, ModerationObjectType> KNOWN = new LinkedHashMap<>();

  /** {@code 2} on the wire. */
  public static final ModerationObjectType ENTRY = known("2", "ENTRY");

  /** {@code 3} on the wire. */
  public static final ModerationObjectType USER = known("3", "USER");

  private ModerationObjectType(String value, String name) {
    super(value, name);
  }

  private static ModerationObjectType known(String value, String name) {
    ModerationObjectType constant = new ModerationObjectType(value, name);
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
  public static ModerationObjectType of(String value) {
    ModerationObjectType constant = KNOWN.get(value);
    return constant == null ? new ModerationObjectType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ModerationObjectType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
