package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaAdType}: text on the wire.
 *
 * <p>Part of the plugin {@code adCuePoint}.
 */
public final class AdType extends StringEnum {
  private static final Map<String, AdType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final AdType VIDEO = known("1", "VIDEO");

  /** {@code 2} on the wire. */
  public static final AdType OVERLAY = known("2", "OVERLAY");

  private AdType(String value, String name) {
    super(value, name);
  }

  private static AdType known(String value, String name) {
    AdType constant = new AdType(value, name);
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
  public static AdType of(String value) {
    AdType constant = KNOWN.get(value);
    return constant == null ? new AdType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<AdType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
