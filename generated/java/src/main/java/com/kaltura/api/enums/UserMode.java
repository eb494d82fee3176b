package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaUserMode}: integers on the wire. */
public final class UserMode extends IntEnum {
  private static final Map<Long, UserMode> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final UserMode NONE = known(0, "NONE");

  /** {@code 1} on the wire. */
  public static final UserMode PROTECTED_USER = known(1, "PROTECTED_USER");

  private UserMode(long value, String name) {
    super(value, name);
  }

  private static UserMode known(long value, String name) {
    UserMode constant = new UserMode(value, name);
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
  public static UserMode of(long value) {
    UserMode constant = KNOWN.get(value);
    return constant == null ? new UserMode(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<UserMode> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
