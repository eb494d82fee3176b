package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaPartnerAuthenticationType}: integers on the wire. */
public final class PartnerAuthenticationType extends IntEnum {
  private static final Map<Long, PartnerAuthenticationType> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final PartnerAuthenticationType PASSWORD_ONLY = known(0, "PASSWORD_ONLY");

  /** {@code 1} on the wire. */
  public static final PartnerAuthenticationType TWO_FACTOR_AUTH = known(1, "TWO_FACTOR_AUTH");

  /** {@code 2} on the wire. */
  public static final PartnerAuthenticationType SSO = known(2, "SSO");

  private PartnerAuthenticationType(long value, String name) {
    super(value, name);
  }

  private static PartnerAuthenticationType known(long value, String name) {
    PartnerAuthenticationType constant = new PartnerAuthenticationType(value, name);
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
  public static PartnerAuthenticationType of(long value) {
    PartnerAuthenticationType constant = KNOWN.get(value);
    return constant == null ? new PartnerAuthenticationType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<PartnerAuthenticationType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
