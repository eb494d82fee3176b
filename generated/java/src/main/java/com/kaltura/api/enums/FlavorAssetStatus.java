package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaFlavorAssetStatus}: integers on the wire. */
public final class FlavorAssetStatus extends IntEnum {
  private static final Map<Long, FlavorAssetStatus> KNOWN = new LinkedHashMap<>();

  /** <code>-1</code> on the wire. */
  public static final FlavorAssetStatus ERROR = known(-1, "ERROR");

  /** {@code 0} on the wire. */
  public static final FlavorAssetStatus QUEUED = known(0, "QUEUED");

  /** {@code 1} on the wire. */
  public static final FlavorAssetStatus CONVERTING = known(1, "CONVERTING");

  /** {@code 2} on the wire. */
  public static final FlavorAssetStatus READY = known(2, "READY");

  /** {@code 3} on the wire. */
  public static final FlavorAssetStatus DELETED = known(3, "DELETED");

  /** {@code 4} on the wire. */
  public static final FlavorAssetStatus NOT_APPLICABLE = known(4, "NOT_APPLICABLE");

  /** {@code 5} on the wire. */
  public static final FlavorAssetStatus TEMP = known(5, "TEMP");

  /** {@code 6} on the wire. */
  public static final FlavorAssetStatus WAIT_FOR_CONVERT = known(6, "WAIT_FOR_CONVERT");

  /** {@code 7} on the wire. */
  public static final FlavorAssetStatus IMPORTING = known(7, "IMPORTING");

  /** {@code 8} on the wire. */
  public static final FlavorAssetStatus VALIDATING = known(8, "VALIDATING");

  /** {@code 9} on the wire. */
  public static final FlavorAssetStatus EXPORTING = known(9, "EXPORTING");

  private FlavorAssetStatus(long value, String name) {
    super(value, name);
  }

  private static FlavorAssetStatus known(long value, String name) {
    FlavorAssetStatus constant = new FlavorAssetStatus(value, name);
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
  public static FlavorAssetStatus of(long value) {
    FlavorAssetStatus constant = KNOWN.get(value);
    return constant == null ? new FlavorAssetStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<FlavorAssetStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
