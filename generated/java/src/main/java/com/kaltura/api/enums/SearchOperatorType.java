package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaSearchOperatorType}: integers on the wire. */
public final class SearchOperatorType extends IntEnum {
  private static final Map<Long, SearchOperatorType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final SearchOperatorType SEARCH_AND = known(1, "SEARCH_AND");

  /** {@code 2} on the wire. */
  public static final SearchOperatorType SEARCH_OR = known(2, "SEARCH_OR");

  private SearchOperatorType(long value, String name) {
    super(value, name);
  }

  private static SearchOperatorType known(long value, String name) {
    SearchOperatorType constant = new SearchOperatorType(value, name);
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
  public static SearchOperatorType of(long value) {
    SearchOperatorType constant = KNOWN.get(value);
    return constant == null ? new SearchOperatorType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<SearchOperatorType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
