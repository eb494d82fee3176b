package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaInheritanceType}: integers on the wire. */
public final class InheritanceType extends IntEnum {
  private static final Map<Long, InheritanceType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final InheritanceType INHERIT = known(1, "INHERIT");

  /** {@code 2} on the wire. */
  public static final InheritanceType MANUAL = known(2, "MANUAL");

  private InheritanceType(long value, String name) {
    super(value, name);
  }

  private static InheritanceType known(long value, String name) {
    InheritanceType constant = new InheritanceType(value, name);
    KNOWN.put(value, constant);
    return constant;
  }

  static IntEnum find(long value) {
    return of(value);
  }

  /**
   * The value that is this on the wire; one that this client does not know is kept.
   *
   * @param value what is on the wire
   * @return its constant, or a value of its own
   */
  public static InheritanceType of(long value) {
    InheritanceType constant = KNOWN.get(value);
    return constant == null ? new InheritanceType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<InheritanceType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
