package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaMetadataStatus}: integers on the wire.
 *
 * <p>Part of the plugin {@code metadata}.
 */
public final class MetadataStatus extends IntEnum {
  private static final Map<Long, MetadataStatus> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final MetadataStatus VALID = known(1, "VALID");

  /** {@code 2} on the wire. */
  public static final MetadataStatus INVALID = known(2, "INVALID");

  /** {@code 3} on the wire. */
  public static final MetadataStatus DELETED = known(3, "DELETED");

  private MetadataStatus(long value, String name) {
    super(value, name);
  }

  private static MetadataStatus known(long value, String name) {
    MetadataStatus constant = new MetadataStatus(value, name);
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
  public static MetadataStatus of(long value) {
    MetadataStatus constant = KNOWN.get(value);
    return constant == null ? new MetadataStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<MetadataStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
