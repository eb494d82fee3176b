package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaAudioCodec}: text on the wire. */
public final class AudioCodec extends StringEnum {
  private static final Map<String, AudioCodec> KNOWN = new LinkedHashMap<>();

  /** the empty text on the wire. */
  public static final AudioCodec NONE = known("", "NONE");

  /** {@code aac} on the wire. */
  public static final AudioCodec AAC = known("aac", "AAC");

  /** {@code aache} on the wire. */
  public static final AudioCodec AACHE = known("aache", "AACHE");

  /** {@code ac3} on the wire. */
  public static final AudioCodec AC3 = known("ac3", "AC3");

  /** {@code amrnb} on the wire. */
  public static final AudioCodec AMRNB = known("amrnb", "AMRNB");

  /** {@code copy} on the wire. */
  public static final AudioCodec COPY = known("copy", "COPY");

  /** {@code eac3} on the wire. */
  public static final AudioCodec EAC3 = known("eac3", "EAC3");

  /** {@code mp3} on the wire. */
  public static final AudioCodec MP3 = known("mp3", "MP3");

  /** {@code mpeg2} on the wire. */
  public static final AudioCodec MPEG2 = known("mpeg2", "MPEG2");

  /** {@code pcm} on the wire. */
  public static final AudioCodec PCM = known("pcm", "PCM");

  /** {@code vorbis} on the wire. */
  public static final AudioCodec VORBIS = known("vorbis", "VORBIS");

  /** {@code wma} on the wire. */
  public static final AudioCodec WMA = known("wma", "WMA");

  /** {@code wmapro} on the wire. */
  public static final AudioCodec WMAPRO = known("wmapro", "WMAPRO");

  private AudioCodec(String value, String name) {
    super(value, name);
  }

  private static AudioCodec known(String value, String name) {
    AudioCodec constant = new AudioCodec(value, name);
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
  public static AudioCodec of(String value) {
    AudioCodec constant = KNOWN.get(value);
    return constant == null ? new AudioCodec(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<AudioCodec> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
