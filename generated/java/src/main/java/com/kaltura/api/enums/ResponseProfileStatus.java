package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaResponseProfileStatus}: integers on the wire. */
public final class ResponseProfileStatus extends IntEnum {
  private static final Map<Long, ResponseProfileStatus> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final ResponseProfileStatus DISABLED = known(1, "DISABLED");

  /** {@code 2} on the wire. */
  public static final ResponseProfileStatus ENABLED = known(2, "ENABLED");

  /** {@code 3} on the wire. */
  public static final ResponseProfileStatus DELETED = known(3, "DELETED");

  private ResponseProfileStatus(long value, String name) {
    super(value, name);
  }

  private static ResponseProfileStatus known(long value, String name) {
    ResponseProfileStatus constant = new ResponseProfileStatus(value, name);
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
  public static ResponseProfileStatus of(long value) {
    ResponseProfileStatus constant = KNOWN.get(value);
    return constant == null ? new ResponseProfileStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ResponseProfileStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
