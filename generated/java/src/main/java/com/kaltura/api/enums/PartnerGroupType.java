package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaPartnerGroupType}: integers on the wire. */
public final class PartnerGroupType extends IntEnum {
  private static final Map<Long, PartnerGroupType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final PartnerGroupType PUBLISHER = known(1, "PUBLISHER");

  /** {@code 2} on the wire. */
  public static final PartnerGroupType VAR_GROUP = known(2, "VAR_GROUP");

  /** {@code 3} on the wire. */
  public static final PartnerGroupType GROUP = known(3, "GROUP");

  /** {@code 4} on the wire. */
  public static final PartnerGroupType TEMPLATE = known(4, "TEMPLATE");

  private PartnerGroupType(long value, String name) {
    super(value, name);
  }

  private static PartnerGroupType known(long value, String name) {
    PartnerGroupType constant = new PartnerGroupType(value, name);
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
  public static PartnerGroupType of(long value) {
    PartnerGroupType constant = KNOWN.get(value);
    return constant == null ? new PartnerGroupType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<PartnerGroupType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
