package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaBaseEntryOrderBy}: text on the wire. */
public final class BaseEntryOrderBy extends StringEnum {
  private static final Map<String, BaseEntryOrderBy> KNOWN = new LinkedHashMap<>();

  /** <code>+createdAt</code> on the wire. */
  public static final BaseEntryOrderBy CREATED_AT_ASC = known("+createdAt", "CREATED_AT_ASC");

  /** <code>+endDate</code> on the wire. */
  public static final BaseEntryOrderBy END_DATE_ASC = known("+endDate", "END_DATE_ASC");

  /** <code>+moderationCount</code> on the wire. */
  public static final BaseEntryOrderBy MODERATION_COUNT_ASC =
      known("+moderationCount", "MODERATION_COUNT_ASC");

  /** <code>+name</code> on the wire. */
  public static final BaseEntryOrderBy NAME_ASC = known("+name", "NAME_ASC");

  /** <code>+partnerSortValue</code> on the wire. */
  public static final BaseEntryOrderBy PARTNER_SORT_VALUE_ASC =
      known("+partnerSortValue", "PARTNER_SORT_VALUE_ASC");

  /** <code>+rank</code> on the wire. */
  public static final BaseEntryOrderBy RANK_ASC = known("+rank", "RANK_ASC");

  /** <code>+recent</code> on the wire. */
  public static final BaseEntryOrderBy RECENT_ASC = known("+recent", "RECENT_ASC");

  /** <code>+startDate</code> on the wire. */
  public static final BaseEntryOrderBy START_DATE_ASC = known("+startDate", "START_DATE_ASC");

  /** <code>+totalRank</code> on the wire. */
  public static final BaseEntryOrderBy TOTAL_RANK_ASC = known("+totalRank", "TOTAL_RANK_ASC");

  /** <code>+updatedAt</code> on the wire. */
  public static final BaseEntryOrderBy UPDATED_AT_ASC = known("+updatedAt", "UPDATED_AT_ASC");

  /** <code>+weight</code> on the wire. */
  public static final BaseEntryOrderBy WEIGHT_ASC = known("+weight", "WEIGHT_ASC");

  /** <code>-createdAt</code> on the wire. */
  public static final BaseEntryOrderBy CREATED_AT_DESC = known("-createdAt", "CREATED_AT_DESC");

  /** <code>-endDate</code> on the wire. */
  public static final BaseEntryOrderBy END_DATE_DESC = known("-endDate", "END_DATE_DESC");

  /** <code>-moderationCount</code> on the wire. */
  public static final BaseEntryOrderBy MODERATION_COUNT_DESC =
      known("-moderationCount", "MODERATION_COUNT_DESC");

  /** <code>-name</code> on the wire. */
  public static final BaseEntryOrderBy NAME_DESC = known("-name", "NAME_DESC");

  /** <code>-partnerSortValue</code> on the wire. */
  public static final BaseEntryOrderBy PARTNER_SORT_VALUE_DESC =
      known("-partnerSortValue", "PARTNER_SORT_VALUE_DESC");

  /** <code>-rank</code> on the wire. */
  public static final BaseEntryOrderBy RANK_DESC = known("-rank", "RANK_DESC");

  /** <code>-recent</code> on the wire. */
  public static final BaseEntryOrderBy RECENT_DESC = known("-recent", "RECENT_DESC");

  /** <code>-startDate</code> on the wire. */
  public static final BaseEntryOrderBy START_DATE_DESC = known("-startDate", "START_DATE_DESC");

  /** <code>-totalRank</code> on the wire. */
  public static final BaseEntryOrderBy TOTAL_RANK_DESC = known("-totalRank", "TOTAL_RANK_DESC");

  /** <code>-updatedAt</code> on the wire. */
  public static final BaseEntryOrderBy UPDATED_AT_DESC = known("-updatedAt", "UPDATED_AT_DESC");

  /** <code>-weight</code> on the wire. */
  public static final BaseEntryOrderBy WEIGHT_DESC = known("-weight", "WEIGHT_DESC");

  private BaseEntryOrderBy(String value, String name) {
    super(value, name);
  }

  private static BaseEntryOrderBy known(String value, String name) {
    BaseEntryOrderBy constant = new BaseEntryOrderBy(value, name);
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
  public static BaseEntryOrderBy of(String value) {
    BaseEntryOrderBy constant = KNOWN.get(value);
    return constant == null ? new BaseEntryOrderBy(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<BaseEntryOrderBy> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
