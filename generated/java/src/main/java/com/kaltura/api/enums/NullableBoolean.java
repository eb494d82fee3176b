package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaNullableBoolean}: integers on the wire. */
public final class NullableBoolean extends IntEnum {
  private static final Map<Long, NullableBoolean> KNOWN = new LinkedHashMap<>();

  /** <code>-1</code> on the wire. */
  public static final NullableBoolean NULL_VALUE = known(-1, "NULL_VALUE");

  /** {@code 0} on the wire. */
  public static final NullableBoolean FALSE_VALUE = known(0, "FALSE_VALUE");

  /** {@code 1} on the wire. */
  public static final NullableBoolean TRUE_VALUE = known(1, "TRUE_VALUE");

  private NullableBoolean(long value, String name) {
    super(value, name);
  }

  private static NullableBoolean known(long value, String name) {
    NullableBoolean constant = new NullableBoolean(value, name);
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
  public static NullableBoolean of(long value) {
    NullableBoolean constant = KNOWN.get(value);
    return constant == null ? new NullableBoolean(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<NullableBoolean> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
