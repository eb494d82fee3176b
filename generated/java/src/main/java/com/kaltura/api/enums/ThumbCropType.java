package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaThumbCropType}: integers on the wire. */
public final class ThumbCropType extends IntEnum {
  private static final Map<Long, ThumbCropType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final ThumbCropType RESIZE = known(1, "RESIZE");

  /** {@code 2} on the wire. */
  public static final ThumbCropType RESIZE_WITH_PADDING = known(2, "RESIZE_WITH_PADDING");

  /** {@code 3} on the wire. */
  public static final ThumbCropType CROP = known(3, "CROP");

  /** {@code 4} on the wire. */
  public static final ThumbCropType CROP_FROM_TOP = known(4, "CROP_FROM_TOP");

  /** {@code 5} on the wire. */
  public static final ThumbCropType RESIZE_WITH_FORCE = known(5, "RESIZE_WITH_FORCE");

  private ThumbCropType(long value, String name) {
    super(value, name);
  }

  private static ThumbCropType known(long value, String name) {
    ThumbCropType constant = new ThumbCropType(value, name);
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
  public static ThumbCropType of(long value) {
    ThumbCropType constant = KNOWN.get(value);
    return constant == null ? new ThumbCropType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ThumbCropType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
