package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaAppearInListType}: integers on the wire. */
public final class AppearInListType extends IntEnum {
  private static final Map<Long, AppearInListType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final AppearInListType PARTNER_ONLY = known(1, "PARTNER_ONLY");

  /** {@code 3} on the wire. */
  public static final AppearInListType CATEGORY_MEMBERS_ONLY = known(3, "CATEGORY_MEMBERS_ONLY");

  private AppearInListType(long value, String name) {
    super(value, name);
  }

  private static AppearInListType known(long value, String name) {
    AppearInListType constant = new AppearInListType(value, name);
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
  public static AppearInListType of(long value) {
    AppearInListType constant = KNOWN.get(value);
    return constant == null ? new AppearInListType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<AppearInListType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
