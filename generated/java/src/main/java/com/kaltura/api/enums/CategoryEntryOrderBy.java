package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaCategoryEntryOrderBy}: text on the wire. */
public final class CategoryEntryOrderBy extends StringEnum {
  private static final Map<String, CategoryEntryOrderBy> KNOWN = new LinkedHashMap<>();

  /** <code>+createdAt</code> on the wire. */
  public static final CategoryEntryOrderBy CREATED_AT_ASC = known("+createdAt", "CREATED_AT_ASC");

  /** <code>-createdAt</code> on the wire. */
  public static final CategoryEntryOrderBy CREATED_AT_DESC = known("-createdAt", "CREATED_AT_DESC");

  private CategoryEntryOrderBy(String value, String name) {
    super(value, name);
  }

  private static CategoryEntryOrderBy known(String value, String name) {
    CategoryEntryOrderBy constant = new CategoryEntryOrderBy(value, name);
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
  public static CategoryEntryOrderBy of(String value) {
    CategoryEntryOrderBy constant = KNOWN.get(value);
    return constant == null ? new CategoryEntryOrderBy(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<CategoryEntryOrderBy> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
