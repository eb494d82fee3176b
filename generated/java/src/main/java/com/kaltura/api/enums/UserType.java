package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaUserType}: integers on the wire. */
public final class UserType extends IntEnum {
  private static final Map<Long, UserType> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final UserType USER = known(0, "USER");

  /** {@code 1} on the wire. */
  public static final UserType GROUP = known(1, "GROUP");

  /** {@code 2} on the wire. */
  public static final UserType APPLICATIVE_GROUP = known(2, "APPLICATIVE_GROUP");

  private UserType(long value, String name) {
    super(value, name);
  }

  private static UserType known(long value, String name) {
    UserType constant = new UserType(value, name);
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
  public static UserType of(long value) {
    UserType constant = KNOWN.get(value);
    return constant == null ? new UserType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<UserType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
