package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaGender}: integers on the wire. */
public final class Gender extends IntEnum {
  private static final Map<Long, Gender> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final Gender UNKNOWN = known(0, "UNKNOWN");

  /** {@code 1} on the wire. */
  public static final Gender MALE = known(1, "MALE");

  /** {@code 2} on the wire. */
  public static final Gender FEMALE = known(2, "FEMALE");

  private Gender(long value, String name) {
    super(value, name);
  }

  private static Gender known(long value, String name) {
    Gender constant = new Gender(value, name);
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
  public static Gender of(long value) {
    Gender constant = KNOWN.get(value);
    return constant == null ? new Gender(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<Gender> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
