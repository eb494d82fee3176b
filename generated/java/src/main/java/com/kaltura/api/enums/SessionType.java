package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaSessionType}: integers on the wire. */
public final class SessionType extends IntEnum {
  private static final Map<Long, SessionType> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final SessionType USER = known(0, "USER");

  /** {@code 2} on the wire. */
  public static final SessionType ADMIN = known(2, "ADMIN");

  private SessionType(long value, String name) {
    super(value, name);
  }

  private static SessionType known(long value, String name) {
    SessionType constant = new SessionType(value, name);
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
  public static SessionType of(long value) {
    SessionType constant = KNOWN.get(value);
    return constant == null ? new SessionType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<SessionType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
