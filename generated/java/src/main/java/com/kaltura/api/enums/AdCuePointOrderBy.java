package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaAdCuePointOrderBy}: text on the wire.
 *
 * <p>Part of the plugin {@code adCuePoint}.
 */
public final class AdCuePointOrderBy extends StringEnum {
  private static final Map<String, AdCuePointOrderBy> KNOWN = new LinkedHashMap<>();

  /** <code>+createdAt</code> on the wire. */
  public static final AdCuePointOrderBy CREATED_AT_ASC = known("+createdAt", "CREATED_AT_ASC");

  /** <code>+duration</code> on the wire. */
  public static final AdCuePointOrderBy DURATION_ASC = known("+duration", "DURATION_ASC");

  /** <code>+endTime</code> on the wire. */
  public static final AdCuePointOrderBy END_TIME_ASC = known("+endTime", "END_TIME_ASC");

  /** <code>+intId</code> on the wire. */
  public static final AdCuePointOrderBy INT_ID_ASC = known("+intId", "INT_ID_ASC");

  /** <code>+partnerSortValue</code> on the wire. */
  public static final AdCuePointOrderBy PARTNER_SORT_VALUE_ASC =
      known("+partnerSortValue", "PARTNER_SORT_VALUE_ASC");

  /** <code>+startTime</code> on the wire. */
  public static final AdCuePointOrderBy START_TIME_ASC = known("+startTime", "START_TIME_ASC");

  /** <code>+triggeredAt</code> on the wire. */
  public static final AdCuePointOrderBy TRIGGERED_AT_ASC =
      known("+triggeredAt", "TRIGGERED_AT_ASC");

  /** <code>+updatedAt</code> on the wire. */
  public static final AdCuePointOrderBy UPDATED_AT_ASC = known("+updatedAt", "UPDATED_AT_ASC");

  /** <code>-createdAt</code> on the wire. */
  public static final AdCuePointOrderBy CREATED_AT_DESC = known("-createdAt", "CREATED_AT_DESC");

  /** <code>-duration</code> on the wire. */
  public static final AdCuePointOrderBy DURATION_DESC = known("-duration", "DURATION_DESC");

  /** <code>-endTime</code> on the wire. */
  public static final AdCuePointOrderBy END_TIME_DESC = known("-endTime", "END_TIME_DESC");

  /** <code>-intId</code> on the wire. */
  public static final AdCuePointOrderBy INT_ID_DESC = known("-intId", "INT_ID_DESC");

  /** <code>-partnerSortValue</code> on the wire. */
  public static final AdCuePointOrderBy PARTNER_SORT_VALUE_DESC =
      known("-partnerSortValue", "PARTNER_SORT_VALUE_DESC");

  /** <code>-startTime</code> on the wire. */
  public static final AdCuePointOrderBy START_TIME_DESC = known("-startTime", "START_TIME_DESC");

  /** <code>-triggeredAt</code> on the wire. */
  public static final AdCuePointOrderBy TRIGGERED_AT_DESC =
      known("-triggeredAt", "TRIGGERED_AT_DESC");

  /** <code>-updatedAt</code> on the wire. */
  public static final AdCuePointOrderBy UPDATED_AT_DESC = known("-updatedAt", "UPDATED_AT_DESC");

  private AdCuePointOrderBy(String value, String name) {
    super(value, name);
  }

  private static AdCuePointOrderBy known(String value, String name) {
    AdCuePointOrderBy constant = new AdCuePointOrderBy(value, name);
    KNOWN.put(value, constant);
    return constant;
  }

  static StringEnum find(String value) {
    return of(value);
  }

  /**
   * The value that is this on the wire; one that this client does not know is kept.
   *
   * @param value what is on the wire
   * @return its constant, or a value of its own
   */
  public static AdCuePointOrderBy of(String value) {
    AdCuePointOrderBy constant = KNOWN.get(value);
    return constant == null ? new AdCuePointOrderBy(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<AdCuePointOrderBy> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
