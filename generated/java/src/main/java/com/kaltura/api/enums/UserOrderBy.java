package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaUserOrderBy}: text on the wire. */
public final class UserOrderBy extends StringEnum {
  private static final Map<String, UserOrderBy> KNOWN = new LinkedHashMap<>();

  /** <code>+createdAt</code> on the wire. */
  public static final UserOrderBy CREATED_AT_ASC = known("+createdAt", "CREATED_AT_ASC");

  /** <code>+id</code> on the wire. */
  public static final UserOrderBy ID_ASC = known("+id", "ID_ASC");

  /** <code>+updatedAt</code> on the wire. */
  public static final UserOrderBy UPDATED_AT_ASC = known("+updatedAt", "UPDATED_AT_ASC");

  /** <code>-createdAt</code> on the wire. */
  public static final UserOrderBy CREATED_AT_DESC = known("-createdAt", "CREATED_AT_DESC");

  /** <code>-id</code> on the wire. */
  public static final UserOrderBy ID_DESC = known("-id", "ID_DESC");

  /** <code>-updatedAt</code> on the wire. */
  public static final UserOrderBy UPDATED_AT_DESC = known("-updatedAt", "UPDATED_AT_DESC");

  private UserOrderBy(String value, String name) {
    super(value, name);
  }

  private static UserOrderBy known(String value, String name) {
    UserOrderBy constant = new UserOrderBy(value, name);
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
  public static UserOrderBy of(String value) {
    UserOrderBy constant = KNOWN.get(value);
    return constant == null ? new UserOrderBy(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<UserOrderBy> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
