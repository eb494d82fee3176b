package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaTwoFactorAuthenticationMode}: integers on the wire. */
public final class TwoFactorAuthenticationMode extends IntEnum {
  private static final Map<Long, TwoFactorAuthenticationMode> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final TwoFactorAuthenticationMode ALL = known(0, "ALL");

  /** {@code 1} on the wire. */
  public static final TwoFactorAuthenticationMode ADMIN_USERS_ONLY = known(1, "ADMIN_USERS_ONLY");

  /** {@code 2} on the wire. */
  public static final TwoFactorAuthenticationMode NON_ADMIN_USERS_ONLY =
      known(2, "NON_ADMIN_USERS_ONLY");

  private TwoFactorAuthenticationMode(long value, String name) {
    super(value, name);
  }

  private static TwoFactorAuthenticationMode known(long value, String name) {
    TwoFactorAuthenticationMode constant = new TwoFactorAuthenticationMode(value, name);
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
  public static TwoFactorAuthenticationMode of(long value) {
    TwoFactorAuthenticationMode constant = KNOWN.get(value);
    return constant == null ? new TwoFactorAuthenticationMode(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<TwoFactorAuthenticationMode> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
