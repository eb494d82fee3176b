package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaCuePointStatus}: integers on the wire.
 *
 * <p>Part of the plugin {@code cuePoint}.
 */
public final class CuePointStatus extends IntEnum {
  private static final Map<Long, CuePointStatus> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final CuePointStatus READY = known(1, "READY");

  /** {@code 2} on the wire. */
  public static final CuePointStatus DELETED = known(2, "DELETED");

  /** {@code 3} on the wire. */
  public static final CuePointStatus HANDLED = known(3, "HANDLED");

  /** {@code 4} on the wire. */
  public static final CuePointStatus PENDING = known(4, "PENDING");

  private CuePointStatus(long value, String name) {
    super(value, name);
  }

  private static CuePointStatus known(long value, String name) {
    CuePointStatus constant = new CuePointStatus(value, name);
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
  public static CuePointStatus of(long value) {
    CuePointStatus constant = KNOWN.get(value);
    return constant == null ? new CuePointStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<CuePointStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
