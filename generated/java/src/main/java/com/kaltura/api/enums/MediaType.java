package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaMediaType}: integers on the wire. */
public final class MediaType extends IntEnum {
  private static final Map<Long, MediaType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final MediaType VIDEO = known(1, "VIDEO");

  /** {@code 2} on the wire. */
  public static final MediaType IMAGE = known(2, "IMAGE");

  /** {@code 5} on the wire. */
  public static final MediaType AUDIO = known(5, "AUDIO");

  /** {@code 201} on the wire. */
  public static final MediaType LIVE_STREAM_FLASH = known(201, "LIVE_STREAM_FLASH");

  /** {@code 202} on the wire. */
  public static final MediaType LIVE_STREAM_WINDOWS_MEDIA = known(202, "LIVE_STREAM_WINDOWS_MEDIA");

  /** {@code 203} on the wire. */
  public static final MediaType LIVE_STREAM_REAL_MEDIA = known(203, "LIVE_STREAM_REAL_MEDIA");

  /** {@code 204} on the wire. */
  public static final MediaType LIVE_STREAM_QUICKTIME = known(204, "LIVE_STREAM_QUICKTIME");

  private MediaType(long value, String name) {
    super(value, name);
  }

  private static MediaType known(long value, String name) {
    MediaType constant = new MediaType(value, name);
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
  public static MediaType of(long value) {
    MediaType constant = KNOWN.get(value);
    return constant == null ? new MediaType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<MediaType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
