package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaAdProtocolType}: text on the wire.
 *
 * <p>Part of the plugin {@code adCuePoint}.
 */
public final class AdProtocolType extends StringEnum {
  private static final Map<String, AdProtocolType> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final AdProtocolType CUSTOM = known("0", "CUSTOM");

  /** {@code 1} on the wire. */
  public static final AdProtocolType VAST = known("1", "VAST");

  /** {@code 2} on the wire. */
  public static final AdProtocolType VAST_2_0 = known("2", "VAST_2_0");

  /** {@code 3} on the wire. */
  public static final AdProtocolType VPAID = known("3", "VPAID");

  private AdProtocolType(String value, String name) {
    super(value, name);
  }

  private static AdProtocolType known(String value, String name) {
    AdProtocolType constant = new AdProtocolType(value, name);
    KNOWN.put(value, constant);
    return constant;
  }

  static StringEnum find(String value) {
    return of(value);
  }

  /**
   * The value that is this on the wire; one that this client does not know is kept.
   *
   * @param value what is on the wire
   * @return its constant, or a value of its own
   */
  public static AdProtocolType of(String value) {
    AdProtocolType constant = KNOWN.get(value);
    return constant == null ? new AdProtocolType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<AdProtocolType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
