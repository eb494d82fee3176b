package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaMediaParserType}: text on the wire. */
public final class MediaParserType extends StringEnum {
  private static final Map<String, MediaParserType> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final MediaParserType MEDIAINFO = known("0", "MEDIAINFO");

  /** {@code 1} on the wire. */
  public static final MediaParserType FFMPEG = known("1", "FFMPEG");

  private MediaParserType(String value, String name) {
    super(value, name);
  }

  private static MediaParserType known(String value, String name) {
    MediaParserType constant = new MediaParserType(value, name);
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
  public static MediaParserType of(String value) {
    MediaParserType constant = KNOWN.get(value);
    return constant == null ? new MediaParserType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<MediaParserType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
