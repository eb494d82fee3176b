package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaMetadataProfileCreateMode}: integers on the wire.
 *
 * <p>Part of the plugin {@code metadata}.
 */
public final class MetadataProfileCreateMode extends IntEnum {
  private static final Map<Long, MetadataProfileCreateMode> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final MetadataProfileCreateMode API = known(1, "API");

  /** {@code 2} on the wire. */
  public static final MetadataProfileCreateMode KMC = known(2, "KMC");

  /** {@code 3} on the wire. */
  public static final MetadataProfileCreateMode APP = known(3, "APP");

  private MetadataProfileCreateMode(long value, String name) {
    super(value, name);
  }

  private static MetadataProfileCreateMode known(long value, String name) {
    MetadataProfileCreateMode constant = new MetadataProfileCreateMode(value, name);
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
  public static MetadataProfileCreateMode of(long value) {
    MetadataProfileCreateMode constant = KNOWN.get(value);
    return constant == null ? new MetadataProfileCreateMode(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<MetadataProfileCreateMode> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
