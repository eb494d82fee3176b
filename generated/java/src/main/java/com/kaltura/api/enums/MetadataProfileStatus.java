package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaMetadataProfileStatus}: integers on the wire.
 *
 * <p>Part of the plugin {@code metadata}.
 */
public final class MetadataProfileStatus extends IntEnum {
  private static final Map<Long, MetadataProfileStatus> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final MetadataProfileStatus ACTIVE = known(1, "ACTIVE");

  /** {@code 2} on the wire. */
  public static final MetadataProfileStatus DEPRECATED = known(2, "DEPRECATED");

  /** {@code 3} on the wire. */
  public static final MetadataProfileStatus TRANSFORMING = known(3, "TRANSFORMING");

  private MetadataProfileStatus(long value, String name) {
    super(value, name);
  }

  private static MetadataProfileStatus known(long value, String name) {
    MetadataProfileStatus constant = new MetadataProfileStatus(value, name);
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
  public static MetadataProfileStatus of(long value) {
    MetadataProfileStatus constant = KNOWN.get(value);
    return constant == null ? new MetadataProfileStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<MetadataProfileStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
