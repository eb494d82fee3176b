package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaUserJoinPolicyType}: integers on the wire. */
public final class UserJoinPolicyType extends IntEnum {
  private static final Map<Long, UserJoinPolicyType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final UserJoinPolicyType AUTO_JOIN = known(1, "AUTO_JOIN");

  /** {@code 2} on the wire. */
  public static final UserJoinPolicyType REQUEST_TO_JOIN = known(2, "REQUEST_TO_JOIN");

  /** {@code 3} on the wire. */
  public static final UserJoinPolicyType NOT_ALLOWED = known(3, "NOT_ALLOWED");

  private UserJoinPolicyType(long value, String name) {
    super(value, name);
  }

  private static UserJoinPolicyType known(long value, String name) {
    UserJoinPolicyType constant = new UserJoinPolicyType(value, name);
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
  public static UserJoinPolicyType of(long value) {
    UserJoinPolicyType constant = KNOWN.get(value);
    return constant == null ? new UserJoinPolicyType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<UserJoinPolicyType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
