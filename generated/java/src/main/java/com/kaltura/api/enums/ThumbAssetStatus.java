package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaThumbAssetStatus}: integers on the wire. */
public final class ThumbAssetStatus extends IntEnum {
  private static final Map<Long, ThumbAssetStatus> KNOWN = new LinkedHashMap<>();

  /** <code>-1</code> on the wire. */
  public static final ThumbAssetStatus ERROR = known(-1, "ERROR");

  /** {@code 0} on the wire. */
  public static final ThumbAssetStatus QUEUED = known(0, "QUEUED");

  /** {@code 1} on the wire. */
  public static final ThumbAssetStatus CAPTURING = known(1, "CAPTURING");

  /** {@code 2} on the wire. */
  public static final ThumbAssetStatus READY = known(2, "READY");

  /** {@code 3} on the wire. */
  public static final ThumbAssetStatus DELETED = known(3, "DELETED");

  /** {@code 7} on the wire. */
  public static final ThumbAssetStatus IMPORTING = known(7, "IMPORTING");

  /** {@code 9} on the wire. */
  public static final ThumbAssetStatus EXPORTING = known(9, "EXPORTING");

  private ThumbAssetStatus(long value, String name) {
    super(value, name);
  }

  private static ThumbAssetStatus known(long value, String name) {
    ThumbAssetStatus constant = new ThumbAssetStatus(value, name);
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
  public static ThumbAssetStatus of(long value) {
    ThumbAssetStatus constant = KNOWN.get(value);
    return constant == null ? new ThumbAssetStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ThumbAssetStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
