package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaPartnerStatus}: integers on the wire. */
public final class PartnerStatus extends IntEnum {
  private static final Map<Long, PartnerStatus> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final PartnerStatus DELETED = known(0, "DELETED");

  /** {@code 1} on the wire. */
  public static final PartnerStatus ACTIVE = known(1, "ACTIVE");

  /** {@code 2} on the wire. */
  public static final PartnerStatus BLOCKED = known(2, "BLOCKED");

  /** {@code 3} on the wire. */
  public static final PartnerStatus FULL_BLOCK = known(3, "FULL_BLOCK");

  /** {@code 4} on the wire. */
  public static final PartnerStatus READ_ONLY = known(4, "READ_ONLY");

  private PartnerStatus(long value, String name) {
    super(value, name);
  }

  private static PartnerStatus known(long value, String name) {
    PartnerStatus constant = new PartnerStatus(value, name);
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
  public static PartnerStatus of(long value) {
    PartnerStatus constant = KNOWN.get(value);
    return constant == null ? new PartnerStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<PartnerStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
