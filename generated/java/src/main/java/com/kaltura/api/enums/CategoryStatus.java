package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaCategoryStatus}: integers on the wire. */
public final class CategoryStatus extends IntEnum {
  private static final Map<Long, CategoryStatus> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final CategoryStatus UPDATING = known(1, "UPDATING");

  /** {@code 2} on the wire. */
  public static final CategoryStatus ACTIVE = known(2, "ACTIVE");

  /** {@code 3} on the wire. */
  public static final CategoryStatus DELETED = known(3, "DELETED");

  /** {@code 4} on the wire. */
  public static final CategoryStatus PURGED = known(4, "PURGED");

  private CategoryStatus(long value, String name) {
    super(value, name);
  }

  private static CategoryStatus known(long value, String name) {
    CategoryStatus constant = new CategoryStatus(value, name);
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
  public static CategoryStatus of(long value) {
    CategoryStatus constant = KNOWN.get(value);
    return constant == null ? new CategoryStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<CategoryStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
