package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaDataEntryOrderBy}: text on the wire. */
public final class DataEntryOrderBy extends StringEnum {
  private static final Map<String, DataEntryOrderBy> KNOWN = new LinkedHashMap<>();

  /** <code>+createdAt</code> on the wire. */
  public static final DataEntryOrderBy CREATED_AT_ASC = known("+createdAt", "CREATED_AT_ASC");

  /** <code>+endDate</code> on the wire. */
  public static final DataEntryOrderBy END_DATE_ASC = known("+endDate", "END_DATE_ASC");

  /** <code>+moderationCount</code> on the wire. */
  public static final DataEntryOrderBy MODERATION_COUNT_ASC =
      known("+moderationCount", "MODERATION_COUNT_ASC");

  /** <code>+name</code> on the wire. */
  public static final DataEntryOrderBy NAME_ASC = known("+name", "NAME_ASC");

  /** <code>+partnerSortValue</code> on the wire. */
  public static final DataEntryOrderBy PARTNER_SORT_VALUE_ASC =
      known("+partnerSortValue", "PARTNER_SORT_VALUE_ASC");

  /** <code>+rank</code> on the wire. */
  public static final DataEntryOrderBy RANK_ASC = known("+rank", "RANK_ASC");

  /** <code>+recent</code> on the wire. */
  public static final DataEntryOrderBy RECENT_ASC = known("+recent", "RECENT_ASC");

  /** <code>+startDate</code> on the wire. */
  public static final DataEntryOrderBy START_DATE_ASC = known("+startDate", "START_DATE_ASC");

  /** <code>+totalRank</code> on the wire. */
  public static final DataEntryOrderBy TOTAL_RANK_ASC = known("+totalRank", "TOTAL_RANK_ASC");

  /** <code>+updatedAt</code> on the wire. */
  public static final DataEntryOrderBy UPDATED_AT_ASC = known("+updatedAt", "UPDATED_AT_ASC");

  /** <code>+weight</code> on the wire. */
  public static final DataEntryOrderBy WEIGHT_ASC = known("+weight", "WEIGHT_ASC");

  /** <code>-createdAt</code> on the wire. */
  public static final DataEntryOrderBy CREATED_AT_DESC = known("-createdAt", "CREATED_AT_DESC");

  /** <code>-endDate</code> on the wire. */
  public static final DataEntryOrderBy END_DATE_DESC = known("-endDate", "END_DATE_DESC");

  /** <code>-moderationCount</code> on the wire. */
  public static final DataEntryOrderBy MODERATION_COUNT_DESC =
      known("-moderationCount", "MODERATION_COUNT_DESC");

  /** <code>-name</code> on the wire. */
  public static final DataEntryOrderBy NAME_DESC = known("-name", "NAME_DESC");

  /** <code>-partnerSortValue</code> on the wire. */
  public static final DataEntryOrderBy PARTNER_SORT_VALUE_DESC =
      known("-partnerSortValue", "PARTNER_SORT_VALUE_DESC");

  /** <code>-rank</code> on the wire. */
  public static final DataEntryOrderBy RANK_DESC = known("-rank", "RANK_DESC");

  /** <code>-recent</code> on the wire. */
  public static final DataEntryOrderBy RECENT_DESC = known("-recent", "RECENT_DESC");

  /** <code>-startDate</code> on the wire. */
  public static final DataEntryOrderBy START_DATE_DESC = known("-startDate", "START_DATE_DESC");

  /** <code>-totalRank</code> on the wire. */
  public static final DataEntryOrderBy TOTAL_RANK_DESC = known("-totalRank", "TOTAL_RANK_DESC");

  /** <code>-updatedAt</code> on the wire. */
  public static final DataEntryOrderBy UPDATED_AT_DESC = known("-updatedAt", "UPDATED_AT_DESC");

  /** <code>-weight</code> on the wire. */
  public static final DataEntryOrderBy WEIGHT_DESC = known("-weight", "WEIGHT_DESC");

  private DataEntryOrderBy(String value, String name) {
    super(value, name);
  }

  private static DataEntryOrderBy known(String value, String name) {
    DataEntryOrderBy constant = new DataEntryOrderBy(value, name);
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
  public static DataEntryOrderBy of(String value) {
    DataEntryOrderBy constant = KNOWN.get(value);
    return constant == null ? new DataEntryOrderBy(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<DataEntryOrderBy> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
