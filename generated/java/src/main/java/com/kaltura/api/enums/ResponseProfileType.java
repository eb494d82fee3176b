package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaResponseProfileType}: integers on the wire. */
public final class ResponseProfileType extends IntEnum {
  private static final Map<Long, ResponseProfileType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final ResponseProfileType INCLUDE_FIELDS = known(1, "INCLUDE_FIELDS");

  /** {@code 2} on the wire. */
  public static final ResponseProfileType EXCLUDE_FIELDS = known(2, "EXCLUDE_FIELDS");

  private ResponseProfileType(long value, String name) {
    super(value, name);
  }

  private static ResponseProfileType known(long value, String name) {
    ResponseProfileType constant = new ResponseProfileType(value, name);
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
  public static ResponseProfileType of(long value) {
    ResponseProfileType constant = KNOWN.get(value);
    return constant == null ? new ResponseProfileType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ResponseProfileType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
