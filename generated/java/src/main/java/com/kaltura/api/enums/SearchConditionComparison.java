package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaSearchConditionComparison}: text on the wire. */
public final class SearchConditionComparison extends StringEnum {
  private static final Map<String, SearchConditionComparison> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final SearchConditionComparison EQUAL = known("1", "EQUAL");

  /** {@code 2} on the wire. */
  public static final SearchConditionComparison GREATER_THAN = known("2", "GREATER_THAN");

  /** {@code 3} on the wire. */
  public static final SearchConditionComparison GREATER_THAN_OR_EQUAL =
      known("3", "GREATER_THAN_OR_EQUAL");

  /** {@code 4} on the wire. */
  public static final SearchConditionComparison LESS_THAN = known("4", "LESS_THAN");

  /** {@code 5} on the wire. */
  public static final SearchConditionComparison LESS_THAN_OR_EQUAL =
      known("5", "LESS_THAN_OR_EQUAL");

  /** {@code 6} on the wire. */
  public static final SearchConditionComparison NOT_EQUAL = known("6", "NOT_EQUAL");

  private SearchConditionComparison(String value, String name) {
    super(value, name);
  }

  private static SearchConditionComparison known(String value, String name) {
    SearchConditionComparison constant = new SearchConditionComparison(value, name);
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
  public static SearchConditionComparison of(String value) {
    SearchConditionComparison constant = KNOWN.get(value);
    return constant == null ? new SearchConditionComparison(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<SearchConditionComparison> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
