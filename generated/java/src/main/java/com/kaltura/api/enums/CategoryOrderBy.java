package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaCategoryOrderBy}: text on the wire. */
public final class CategoryOrderBy extends StringEnum {
  private static final Map<String, CategoryOrderBy> KNOWN = new LinkedHashMap<>();

  /** <code>+createdAt</code> on the wire. */
  public static final CategoryOrderBy CREATED_AT_ASC = known("+createdAt", "CREATED_AT_ASC");

  /** <code>+depth</code> on the wire. */
  public static final CategoryOrderBy DEPTH_ASC = known("+depth", "DEPTH_ASC");

  /** <code>+directEntriesCount</code> on the wire. */
  public static final CategoryOrderBy DIRECT_ENTRIES_COUNT_ASC =
      known("+directEntriesCount", "DIRECT_ENTRIES_COUNT_ASC");

  /** <code>+directSubCategoriesCount</code> on the wire. */
  public static final CategoryOrderBy DIRECT_SUB_CATEGORIES_COUNT_ASC =
      known("+directSubCategoriesCount", "DIRECT_SUB_CATEGORIES_COUNT_ASC");

  /** <code>+entriesCount</code> on the wire. */
  public static final CategoryOrderBy ENTRIES_COUNT_ASC =
      known("+entriesCount", "ENTRIES_COUNT_ASC");

  /** <code>+fullName</code> on the wire. */
  public static final CategoryOrderBy FULL_NAME_ASC = known("+fullName", "FULL_NAME_ASC");

  /** <code>+membersCount</code> on the wire. */
  public static final CategoryOrderBy MEMBERS_COUNT_ASC =
      known("+membersCount", "MEMBERS_COUNT_ASC");

  /** <code>+name</code> on the wire. */
  public static final CategoryOrderBy NAME_ASC = known("+name", "NAME_ASC");

  /** <code>+partnerSortValue</code> on the wire. */
  public static final CategoryOrderBy PARTNER_SORT_VALUE_ASC =
      known("+partnerSortValue", "PARTNER_SORT_VALUE_ASC");

  /** <code>+updatedAt</code> on the wire. */
  public static final CategoryOrderBy UPDATED_AT_ASC = known("+updatedAt", "UPDATED_AT_ASC");

  /** <code>-createdAt</code> on the wire. */
  public static final CategoryOrderBy CREATED_AT_DESC = known("-createdAt", "CREATED_AT_DESC");

  /** <code>-depth</code> on the wire. */
  public static final CategoryOrderBy DEPTH_DESC = known("-depth", "DEPTH_DESC");

  /** <code>-directEntriesCount</code> on the wire. */
  public static final CategoryOrderBy DIRECT_ENTRIES_COUNT_DESC =
      known("-directEntriesCount", "DIRECT_ENTRIES_COUNT_DESC");

  /** <code>-directSubCategoriesCount</code> on the wire. */
  public static final CategoryOrderBy DIRECT_SUB_CATEGORIES_COUNT_DESC =
      known("-directSubCategoriesCount", "DIRECT_SUB_CATEGORIES_COUNT_DESC");

  /** <code>-entriesCount</code> on the wire. */
  public static final CategoryOrderBy ENTRIES_COUNT_DESC =
      known("-entriesCount", "ENTRIES_COUNT_DESC");

  /** <code>-fullName</code> on the wire. */
  public static final CategoryOrderBy FULL_NAME_DESC = known("-fullName", "FULL_NAME_DESC");

  /** <code>-membersCount</code> on the wire. */
  public static final CategoryOrderBy MEMBERS_COUNT_DESC =
      known("-membersCount", "MEMBERS_COUNT_DESC");

  /** <code>-name</code> on the wire. */
  public static final CategoryOrderBy NAME_DESC = known("-name", "NAME_DESC");

  /** <code>-partnerSortValue</code> on the wire. */
  public static final CategoryOrderBy PARTNER_SORT_VALUE_DESC =
      known("-partnerSortValue", "PARTNER_SORT_VALUE_DESC");

  /** <code>-updatedAt</code> on the wire. */
  public static final CategoryOrderBy UPDATED_AT_DESC = known("-updatedAt", "UPDATED_AT_DESC");

  private CategoryOrderBy(String value, String name) {
    super(value, name);
  }

  private static CategoryOrderBy known(String value, String name) {
    CategoryOrderBy constant = new CategoryOrderBy(value, name);
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
  public static CategoryOrderBy of(String value) {
    CategoryOrderBy constant = KNOWN.get(value);
    return constant == null ? new CategoryOrderBy(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<CategoryOrderBy> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
