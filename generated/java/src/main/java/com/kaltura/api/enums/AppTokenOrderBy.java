package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaAppTokenOrderBy}: text on the wire. */
public final class AppTokenOrderBy extends StringEnum {
  private static final Map<String, AppTokenOrderBy> KNOWN = new LinkedHashMap<>();

  /** <code>+createdAt</code> on the wire. */
  public static final AppTokenOrderBy CREATED_AT_ASC = known("+createdAt", "CREATED_AT_ASC");

  /** <code>+updatedAt</code> on the wire. */
  public static final AppTokenOrderBy UPDATED_AT_ASC = known("+updatedAt", "UPDATED_AT_ASC");

  /** <code>-createdAt</code> on the wire. */
  public static final AppTokenOrderBy CREATED_AT_DESC = known("-createdAt", "CREATED_AT_DESC");

  /** <code>-updatedAt</code> on the wire. */
  public static final AppTokenOrderBy UPDATED_AT_DESC = known("-updatedAt", "UPDATED_AT_DESC");

  private AppTokenOrderBy(String value, String name) {
    super(value, name);
  }

  private static AppTokenOrderBy known(String value, String name) {
    AppTokenOrderBy constant = new AppTokenOrderBy(value, name);
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
  public static AppTokenOrderBy of(String value) {
    AppTokenOrderBy constant = KNOWN.get(value);
    return constant == null ? new AppTokenOrderBy(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<AppTokenOrderBy> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
