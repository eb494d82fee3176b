package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaUserCapabilityType}: text on the wire. */
public final class UserCapabilityType extends StringEnum {
  private static final Map<String, UserCapabilityType> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final UserCapabilityType SYNCED_GROUP = known("0", "SYNCED_GROUP");

  private UserCapabilityType(String value, String name) {
    super(value, name);
  }

  private static UserCapabilityType known(String value, String name) {
    UserCapabilityType constant = new UserCapabilityType(value, name);
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
  public static UserCapabilityType of(String value) {
    UserCapabilityType constant = KNOWN.get(value);
    return constant == null ? new UserCapabilityType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<UserCapabilityType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
