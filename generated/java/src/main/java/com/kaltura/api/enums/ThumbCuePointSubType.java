package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaThumbCuePointSubType}: integers on the wire.
 *
 * <p>Part of the plugin {@code cuePoint}.
 */
public final class ThumbCuePointSubType extends IntEnum {
  private static final Map<Long, ThumbCuePointSubType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final ThumbCuePointSubType SLIDE = known(1, "SLIDE");

  /** {@code 2} on the wire. */
  public static final ThumbCuePointSubType CHAPTER = known(2, "CHAPTER");

  private ThumbCuePointSubType(long value, String name) {
    super(value, name);
  }

  private static ThumbCuePointSubType known(long value, String name) {
    ThumbCuePointSubType constant = new ThumbCuePointSubType(value, name);
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
  public static ThumbCuePointSubType of(long value) {
    ThumbCuePointSubType constant = KNOWN.get(value);
    return constant == null ? new ThumbCuePointSubType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ThumbCuePointSubType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
