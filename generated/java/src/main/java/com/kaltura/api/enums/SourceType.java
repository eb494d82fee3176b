package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaSourceType}: text on the wire. */
public final class SourceType extends StringEnum {
  private static final Map<String, SourceType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final SourceType FILE = known("1", "FILE");

  /** {@code 2} on the wire. */
  public static final SourceType WEBCAM = known("2", "WEBCAM");

  /** {@code 5} on the wire. */
  public static final SourceType URL = known("5", "URL");

  /** {@code 6} on the wire. */
  public static final SourceType SEARCH_PROVIDER = known("6", "SEARCH_PROVIDER");

  /** {@code 29} on the wire. */
  public static final SourceType AKAMAI_LIVE = known("29", "AKAMAI_LIVE");

  /** {@code 30} on the wire. */
  public static final SourceType MANUAL_LIVE_STREAM = known("30", "MANUAL_LIVE_STREAM");

  /** {@code 31} on the wire. */
  public static final SourceType AKAMAI_UNIVERSAL_LIVE = known("31", "AKAMAI_UNIVERSAL_LIVE");

  /** {@code 32} on the wire. */
  public static final SourceType LIVE_STREAM = known("32", "LIVE_STREAM");

  /** {@code 33} on the wire. */
  public static final SourceType LIVE_CHANNEL = known("33", "LIVE_CHANNEL");

  /** {@code 34} on the wire. */
  public static final SourceType RECORDED_LIVE = known("34", "RECORDED_LIVE");

  /** {@code 35} on the wire. */
  public static final SourceType CLIP = known("35", "CLIP");

  /** {@code 36} on the wire. */
  public static final SourceType KALTURA_RECORDED_LIVE = known("36", "KALTURA_RECORDED_LIVE");

  /** {@code 37} on the wire. */
  public static final SourceType LECTURE_CAPTURE = known("37", "LECTURE_CAPTURE");

  /** {@code 42} on the wire. */
  public static final SourceType LIVE_STREAM_ONTEXTDATA_CAPTIONS =
      known("42", "LIVE_STREAM_ONTEXTDATA_CAPTIONS");

  /** {@code limeLight.LIVE_STREAM} on the wire. */
  public static final SourceType LIMELIGHT_LIVE = known("limeLight.LIVE_STREAM", "LIMELIGHT_LIVE");

  /** {@code velocix.VELOCIX_LIVE} on the wire. */
  public static final SourceType VELOCIX_LIVE = known("velocix.VELOCIX_LIVE", "VELOCIX_LIVE");

  private SourceType(String value, String name) {
    super(value, name);
  }

  private static SourceType known(String value, String name) {
    SourceType constant = new SourceType(value, name);
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
  public static SourceType of(String value) {
    SourceType constant = KNOWN.get(value);
    return constant == null ? new SourceType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<SourceType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
