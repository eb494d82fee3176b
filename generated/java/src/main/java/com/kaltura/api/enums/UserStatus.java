package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaUserStatus}: integers on the wire. */
public final class UserStatus extends IntEnum {
  private static final Map<Long, UserStatus> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final UserStatus BLOCKED = known(0, "BLOCKED");

  /** {@code 1} on the wire. */
  public static final UserStatus ACTIVE = known(1, "ACTIVE");

  /** {@code 2} on the wire. */
  public static final UserStatus DELETED = known(2, "DELETED");

  private UserStatus(long value, String name) {
    super(value, name);
  }

  private static UserStatus known(long value, String name) {
    UserStatus constant = new UserStatus(value, name);
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
  public static UserStatus of(long value) {
    UserStatus constant = KNOWN.get(value);
    return constant == null ? new UserStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<UserStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
