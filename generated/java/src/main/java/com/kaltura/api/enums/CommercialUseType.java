package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaCommercialUseType}: integers on the wire. */
public final class CommercialUseType extends IntEnum {
  private static final Map<Long, CommercialUseType> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final CommercialUseType NON_COMMERCIAL_USE = known(0, "NON_COMMERCIAL_USE");

  /** {@code 1} on the wire. */
  public static final CommercialUseType COMMERCIAL_USE = known(1, "COMMERCIAL_USE");

  private CommercialUseType(long value, String name) {
    super(value, name);
  }

  private static CommercialUseType known(long value, String name) {
    CommercialUseType constant = new CommercialUseType(value, name);
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
  public static CommercialUseType of(long value) {
    CommercialUseType constant = KNOWN.get(value);
    return constant == null ? new CommercialUseType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<CommercialUseType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
