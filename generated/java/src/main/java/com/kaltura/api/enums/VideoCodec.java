package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaVideoCodec}: text on the wire. */
public final class VideoCodec extends StringEnum {
  private static final Map<String, VideoCodec> KNOWN = new LinkedHashMap<>();

  /** the empty text on the wire. */
  public static final VideoCodec NONE = known("", "NONE");

  /** {@code apch} on the wire. */
  public static final VideoCodec APCH = known("apch", "APCH");

  /** {@code apcn} on the wire. */
  public static final VideoCodec APCN = known("apcn", "APCN");

  /** {@code apco} on the wire. */
  public static final VideoCodec APCO = known("apco", "APCO");

  /** {@code apcs} on the wire. */
  public static final VideoCodec APCS = known("apcs", "APCS");

  /** {@code av1} on the wire. */
  public static final VideoCodec AV1 = known("av1", "AV1");

  /** {@code copy} on the wire. */
  public static final VideoCodec COPY = known("copy", "COPY");

  /** {@code dnxhd} on the wire. */
  public static final VideoCodec DNXHD = known("dnxhd", "DNXHD");

  /** {@code dv} on the wire. */
  public static final VideoCodec DV = known("dv", "DV");

  /** {@code flv} on the wire. */
  public static final VideoCodec FLV = known("flv", "FLV");

  /** {@code h263} on the wire. */
  public static final VideoCodec H263 = known("h263", "H263");

  /** {@code h264} on the wire. */
  public static final VideoCodec H264 = known("h264", "H264");

  /** {@code h264b} on the wire. */
  public static final VideoCodec H264B = known("h264b", "H264B");

  /** {@code h264h} on the wire. */
  public static final VideoCodec H264H = known("h264h", "H264H");

  /** {@code h264m} on the wire. */
  public static final VideoCodec H264M = known("h264m", "H264M");

  /** {@code h265} on the wire. */
  public static final VideoCodec H265 = known("h265", "H265");

  /** {@code mpeg2} on the wire. */
  public static final VideoCodec MPEG2 = known("mpeg2", "MPEG2");

  /** {@code mpeg4} on the wire. */
  public static final VideoCodec MPEG4 = known("mpeg4", "MPEG4");

  /** {@code theora} on the wire. */
  public static final VideoCodec THEORA = known("theora", "THEORA");

  /** {@code vp6} on the wire. */
  public static final VideoCodec VP6 = known("vp6", "VP6");

  /** {@code vp8} on the wire. */
  public static final VideoCodec VP8 = known("vp8", "VP8");

  /** {@code vp9} on the wire. */
  public static final VideoCodec VP9 = known("vp9", "VP9");

  /** {@code wmv2} on the wire. */
  public static final VideoCodec WMV2 = known("wmv2", "WMV2");

  /** {@code wmv3} on the wire. */
  public static final VideoCodec WMV3 = known("wmv3", "WMV3");

  /** {@code wvc1a} on the wire. */
  public static final VideoCodec WVC1A = known("wvc1a", "WVC1A");

  private VideoCodec(String value, String name) {
    super(value, name);
  }

  private static VideoCodec known(String value, String name) {
    VideoCodec constant = new VideoCodec(value, name);
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
  public static VideoCodec of(String value) {
    VideoCodec constant = KNOWN.get(value);
    return constant == null ? new VideoCodec(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<VideoCodec> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
