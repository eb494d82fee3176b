package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaPrivacyType}: integers on the wire. */
public final class PrivacyType extends IntEnum {
  private static final Map<Long, PrivacyType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final PrivacyType ALL = known(1, "ALL");

  /** {@code 2} on the wire. */
  public static final PrivacyType AUTHENTICATED_USERS = known(2, "AUTHENTICATED_USERS");

  /** {@code 3} on the wire. */
  public static final PrivacyType MEMBERS_ONLY = known(3, "MEMBERS_ONLY");

  private PrivacyType(long value, String name) {
    super(value, name);
  }

  private static PrivacyType known(long value, String name) {
    PrivacyType constant = new PrivacyType(value, name);
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
  public static PrivacyType of(long value) {
    PrivacyType constant = KNOWN.get(value);
    return constant == null ? new PrivacyType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<PrivacyType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
