package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaCategoryEntryStatus}: integers on the wire. */
public final class CategoryEntryStatus extends IntEnum {
  private static final Map<Long, CategoryEntryStatus> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final CategoryEntryStatus PENDING = known(1, "PENDING");

  /** {@code 2} on the wire. */
  public static final CategoryEntryStatus ACTIVE = known(2, "ACTIVE");

  /** {@code 3} on the wire. */
  public static final CategoryEntryStatus DELETED = known(3, "DELETED");

  /** {@code 4} on the wire. */
  public static final CategoryEntryStatus REJECTED = known(4, "REJECTED");

  private CategoryEntryStatus(long value, String name) {
    super(value, name);
  }

  private static CategoryEntryStatus known(long value, String name) {
    CategoryEntryStatus constant = new CategoryEntryStatus(value, name);
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
  public static CategoryEntryStatus of(long value) {
    CategoryEntryStatus constant = KNOWN.get(value);
    return constant == null ? new CategoryEntryStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<CategoryEntryStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
