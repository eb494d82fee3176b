package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaMatchConditionType}: text on the wire. */
public final class MatchConditionType extends StringEnum {
  private static final Map<String, MatchConditionType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final MatchConditionType MATCH_ANY = known("1", "MATCH_ANY");

  /** {@code 2} on the wire. */
  public static final MatchConditionType MATCH_ALL = known("2", "MATCH_ALL");

  private MatchConditionType(String value, String name) {
    super(value, name);
  }

  private static MatchConditionType known(String value, String name) {
    MatchConditionType constant = new MatchConditionType(value, name);
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
  public static MatchConditionType of(String value) {
    MatchConditionType constant = KNOWN.get(value);
    return constant == null ? new MatchConditionType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<MatchConditionType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
