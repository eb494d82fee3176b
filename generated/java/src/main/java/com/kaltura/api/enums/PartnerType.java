package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaPartnerType}: integers on the wire. */
public final class PartnerType extends IntEnum {
  private static final Map<Long, PartnerType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final PartnerType KMC = known(1, "KMC");

  /** {@code 100} on the wire. */
  public static final PartnerType WIKI = known(100, "WIKI");

  /** {@code 101} on the wire. */
  public static final PartnerType WORDPRESS = known(101, "WORDPRESS");

  /** {@code 102} on the wire. */
  public static final PartnerType DRUPAL = known(102, "DRUPAL");

  /** {@code 103} on the wire. */
  public static final PartnerType DEKIWIKI = known(103, "DEKIWIKI");

  /** {@code 104} on the wire. */
  public static final PartnerType MOODLE = known(104, "MOODLE");

  /** {@code 105} on the wire. */
  public static final PartnerType COMMUNITY_EDITION = known(105, "COMMUNITY_EDITION");

  /** {@code 106} on the wire. */
  public static final PartnerType JOOMLA = known(106, "JOOMLA");

  /** {@code 107} on the wire. */
  public static final PartnerType BLACKBOARD = known(107, "BLACKBOARD");

  /** {@code 108} on the wire. */
  public static final PartnerType SAKAI = known(108, "SAKAI");

  /** {@code 109} on the wire. */
  public static final PartnerType ADMIN_CONSOLE = known(109, "ADMIN_CONSOLE");

  private PartnerType(long value, String name) {
    super(value, name);
  }

  private static PartnerType known(long value, String name) {
    PartnerType constant = new PartnerType(value, name);
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
  public static PartnerType of(long value) {
    PartnerType constant = KNOWN.get(value);
    return constant == null ? new PartnerType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<PartnerType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
