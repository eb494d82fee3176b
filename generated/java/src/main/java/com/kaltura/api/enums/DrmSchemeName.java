package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaDrmSchemeName}: text on the wire. */
public final class DrmSchemeName extends StringEnum {
  private static final Map<String, DrmSchemeName> KNOWN = new LinkedHashMap<>();

  /** {@code drm.PLAYREADY_CENC} on the wire. */
  public static final DrmSchemeName PLAYREADY_CENC = known("drm.PLAYREADY_CENC", "PLAYREADY_CENC");

  /** {@code drm.WIDEVINE_CENC} on the wire. */
  public static final DrmSchemeName WIDEVINE_CENC = known("drm.WIDEVINE_CENC", "WIDEVINE_CENC");

  /** {@code fairplay.FAIRPLAY} on the wire. */
  public static final DrmSchemeName FAIRPLAY = known("fairplay.FAIRPLAY", "FAIRPLAY");

  /** {@code playReady.PLAYREADY} on the wire. */
  public static final DrmSchemeName PLAYREADY = known("playReady.PLAYREADY", "PLAYREADY");

  /** {@code widevine.WIDEVINE} on the wire. */
  public static final DrmSchemeName WIDEVINE = known("widevine.WIDEVINE", "WIDEVINE");

  private DrmSchemeName(String value, String name) {
    super(value, name);
  }

  private static DrmSchemeName known(String value, String name) {
    DrmSchemeName constant = new DrmSchemeName(value, name);
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
  public static DrmSchemeName of(String value) {
    DrmSchemeName constant = KNOWN.get(value);
    return constant == null ? new DrmSchemeName(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<DrmSchemeName> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
