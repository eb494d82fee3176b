package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaLicenseType}: integers on the wire. */
public final class LicenseType extends IntEnum {
  private static final Map<Long, LicenseType> KNOWN = new LinkedHashMap<>();

  /** <code>-1</code> on the wire. */
  public static final LicenseType UNKNOWN = known(-1, "UNKNOWN");

  /** {@code 0} on the wire. */
  public static final LicenseType NONE = known(0, "NONE");

  /** {@code 1} on the wire. */
  public static final LicenseType COPYRIGHTED = known(1, "COPYRIGHTED");

  /** {@code 2} on the wire. */
  public static final LicenseType PUBLIC_DOMAIN = known(2, "PUBLIC_DOMAIN");

  /** {@code 3} on the wire. */
  public static final LicenseType CREATIVECOMMONS_ATTRIBUTION =
      known(3, "CREATIVECOMMONS_ATTRIBUTION");

  /** {@code 4} on the wire. */
  public static final LicenseType CREATIVECOMMONS_ATTRIBUTION_SHARE_ALIKE =
      known(4, "CREATIVECOMMONS_ATTRIBUTION_SHARE_ALIKE");

  /** {@code 5} on the wire. */
  public static final LicenseType CREATIVECOMMONS_ATTRIBUTION_NO_DERIVATIVES =
      known(5, "CREATIVECOMMONS_ATTRIBUTION_NO_DERIVATIVES");

  /** {@code 6} on the wire. */
  public static final LicenseType CREATIVECOMMONS_ATTRIBUTION_NON_COMMERCIAL =
      known(6, "CREATIVECOMMONS_ATTRIBUTION_NON_COMMERCIAL");

  /** {@code 7} on the wire. */
  public static final LicenseType CREATIVECOMMONS_ATTRIBUTION_NON_COMMERCIAL_SHARE_ALIKE =
      known(7, "CREATIVECOMMONS_ATTRIBUTION_NON_COMMERCIAL_SHARE_ALIKE");

  /** {@code 8} on the wire. */
  public static final LicenseType CREATIVECOMMONS_ATTRIBUTION_NON_COMMERCIAL_NO_DERIVATIVES =
      known(8, "CREATIVECOMMONS_ATTRIBUTION_NON_COMMERCIAL_NO_DERIVATIVES");

  /** {@code 9} on the wire. */
  public static final LicenseType GFDL = known(9, "GFDL");

  /** {@code 10} on the wire. */
  public static final LicenseType GPL = known(10, "GPL");

  /** {@code 11} on the wire. */
  public static final LicenseType AFFERO_GPL = known(11, "AFFERO_GPL");

  /** {@code 12} on the wire. */
  public static final LicenseType LGPL = known(12, "LGPL");

  /** {@code 13} on the wire. */
  public static final LicenseType BSD = known(13, "BSD");

  /** {@code 14} on the wire. */
  public static final LicenseType APACHE = known(14, "APACHE");

  /** {@code 15} on the wire. */
  public static final LicenseType MOZILLA = known(15, "MOZILLA");

  private LicenseType(long value, String name) {
    super(value, name);
  }

  private static LicenseType known(long value, String name) {
    LicenseType constant = new LicenseType(value, name);
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
  public static LicenseType of(long value) {
    LicenseType constant = KNOWN.get(value);
    return constant == null ? new LicenseType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<LicenseType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
