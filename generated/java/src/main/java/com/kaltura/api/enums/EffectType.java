package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaEffectType}: integers on the wire. */
public final class EffectType extends IntEnum {
  private static final Map<Long, EffectType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final EffectType VIDEO_FADE_IN = known(1, "VIDEO_FADE_IN");

  /** {@code 2} on the wire. */
  public static final EffectType VIDEO_FADE_OUT = known(2, "VIDEO_FADE_OUT");

  private EffectType(long value, String name) {
    super(value, name);
  }

  private static EffectType known(long value, String name) {
    EffectType constant = new EffectType(value, name);
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
  public static EffectType of(long value) {
    EffectType constant = KNOWN.get(value);
    return constant == null ? new EffectType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<EffectType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
