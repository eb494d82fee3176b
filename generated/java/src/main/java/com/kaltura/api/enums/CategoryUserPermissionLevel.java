package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaCategoryUserPermissionLevel}: integers on the wire. */
public final class CategoryUserPermissionLevel extends IntEnum {
  private static final Map<Long, CategoryUserPermissionLevel> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final CategoryUserPermissionLevel MANAGER = known(0, "MANAGER");

  /** {@code 1} on the wire. */
  public static final CategoryUserPermissionLevel MODERATOR = known(1, "MODERATOR");

  /** {@code 2} on the wire. */
  public static final CategoryUserPermissionLevel CONTRIBUTOR = known(2, "CONTRIBUTOR");

  /** {@code 3} on the wire. */
  public static final CategoryUserPermissionLevel MEMBER = known(3, "MEMBER");

  /** {@code 4} on the wire. */
  public static final CategoryUserPermissionLevel NONE = known(4, "NONE");

  private CategoryUserPermissionLevel(long value, String name) {
    super(value, name);
  }

  private static CategoryUserPermissionLevel known(long value, String name) {
    CategoryUserPermissionLevel constant = new CategoryUserPermissionLevel(value, name);
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
  public static CategoryUserPermissionLevel of(long value) {
    CategoryUserPermissionLevel constant = KNOWN.get(value);
    return constant == null ? new CategoryUserPermissionLevel(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<CategoryUserPermissionLevel> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
