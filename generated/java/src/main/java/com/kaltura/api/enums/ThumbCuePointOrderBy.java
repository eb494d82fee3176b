package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaThumbCuePointOrderBy}: text on the wire.
 *
 * <p>Part of the plugin {@code thumbCuePoint}.
 */
public final class ThumbCuePointOrderBy extends StringEnum {
  private static final Map<String, ThumbCuePointOrderBy> KNOWN = new LinkedHashMap<>();

  /** <code>+createdAt</code> on the wire. */
  public static final ThumbCuePointOrderBy CREATED_AT_ASC = known("+createdAt", "CREATED_AT_ASC");

  /** <code>+intId</code> on the wire. */
  public static final ThumbCuePointOrderBy INT_ID_ASC = known("+intId", "INT_ID_ASC");

  /** <code>+partnerSortValue</code> on the wire. */
  public static final ThumbCuePointOrderBy PARTNER_SORT_VALUE_ASC =
      known("+partnerSortValue", "PARTNER_SORT_VALUE_ASC");

  /** <code>+startTime</code> on the wire. */
  public static final ThumbCuePointOrderBy START_TIME_ASC = known("+startTime", "START_TIME_ASC");

  /** <code>+triggeredAt</code> on the wire. */
  public static final ThumbCuePointOrderBy TRIGGERED_AT_ASC =
      known("+triggeredAt", "TRIGGERED_AT_ASC");

  /** <code>+updatedAt</code> on the wire. */
  public static final ThumbCuePointOrderBy UPDATED_AT_ASC = known("+updatedAt", "UPDATED_AT_ASC");

  /** <code>-createdAt</code> on the wire. */
  public static final ThumbCuePointOrderBy CREATED_AT_DESC = known("-createdAt", "CREATED_AT_DESC");

  /** <code>-intId</code> on the wire. */
  public static final ThumbCuePointOrderBy INT_ID_DESC = known("-intId", "INT_ID_DESC");

  /** <code>-partnerSortValue</code> on the wire. */
  public static final ThumbCuePointOrderBy PARTNER_SORT_VALUE_DESC =
      known("-partnerSortValue", "PARTNER_SORT_VALUE_DESC");

  /** <code>-startTime</code> on the wire. */
  public static final ThumbCuePointOrderBy START_TIME_DESC = known("-startTime", "START_TIME_DESC");

  /** <code>-triggeredAt</code> on the wire. */
  public static final ThumbCuePointOrderBy TRIGGERED_AT_DESC =
      known("-triggeredAt", "TRIGGERED_AT_DESC");

  /** <code>-updatedAt</code> on the wire. */
  public static final ThumbCuePointOrderBy UPDATED_AT_DESC = known("-updatedAt", "UPDATED_AT_DESC");

  private ThumbCuePointOrderBy(String value, String name) {
    super(value, name);
  }

  private static ThumbCuePointOrderBy known(String value, String name) {
    ThumbCuePointOrderBy constant = new ThumbCuePointOrderBy(value, name);
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
  public static ThumbCuePointOrderBy of(String value) {
    ThumbCuePointOrderBy constant = KNOWN.get(value);
    return constant == null ? new ThumbCuePointOrderBy(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ThumbCuePointOrderBy> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
