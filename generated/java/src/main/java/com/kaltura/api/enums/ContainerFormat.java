package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaContainerFormat}: text on the wire. */
public final class ContainerFormat extends StringEnum {
  private static final Map<String, ContainerFormat> KNOWN = new LinkedHashMap<>();

  /** {@code 3gp} on the wire. */
  public static final ContainerFormat N_3GP = known("3gp", "N_3GP");

  /** {@code applehttp} on the wire. */
  public static final ContainerFormat APPLEHTTP = known("applehttp", "APPLEHTTP");

  /** {@code avi} on the wire. */
  public static final ContainerFormat AVI = known("avi", "AVI");

  /** {@code bif} on the wire. */
  public static final ContainerFormat BIF = known("bif", "BIF");

  /** {@code bmp} on the wire. */
  public static final ContainerFormat BMP = known("bmp", "BMP");

  /** {@code copy} on the wire. */
  public static final ContainerFormat COPY = known("copy", "COPY");

  /** {@code flv} on the wire. */
  public static final ContainerFormat FLV = known("flv", "FLV");

  /** {@code hls} on the wire. */
  public static final ContainerFormat HLS = known("hls", "HLS");

  /** {@code isma} on the wire. */
  public static final ContainerFormat ISMA = known("isma", "ISMA");

  /** {@code ismv} on the wire. */
  public static final ContainerFormat ISMV = known("ismv", "ISMV");

  /** {@code jpg} on the wire. */
  public static final ContainerFormat JPG = known("jpg", "JPG");

  /** {@code m2ts} on the wire. */
  public static final ContainerFormat M2TS = known("m2ts", "M2TS");

  /** {@code m4v} on the wire. */
  public static final ContainerFormat M4V = known("m4v", "M4V");

  /** {@code mkv} on the wire. */
  public static final ContainerFormat MKV = known("mkv", "MKV");

  /** {@code mov} on the wire. */
  public static final ContainerFormat MOV = known("mov", "MOV");

  /** {@code mp3} on the wire. */
  public static final ContainerFormat MP3 = known("mp3", "MP3");

  /** {@code mp4} on the wire. */
  public static final ContainerFormat MP4 = known("mp4", "MP4");

  /** {@code mpeg} on the wire. */
  public static final ContainerFormat MPEG = known("mpeg", "MPEG");

  /** {@code mpegts} on the wire. */
  public static final ContainerFormat MPEGTS = known("mpegts", "MPEGTS");

  /** {@code mxf} on the wire. */
  public static final ContainerFormat MXF = known("mxf", "MXF");

  /** {@code ogg} on the wire. */
  public static final ContainerFormat OGG = known("ogg", "OGG");

  /** {@code ogv} on the wire. */
  public static final ContainerFormat OGV = known("ogv", "OGV");

  /** {@code pdf} on the wire. */
  public static final ContainerFormat PDF = known("pdf", "PDF");

  /** {@code png} on the wire. */
  public static final ContainerFormat PNG = known("png", "PNG");

  /** {@code swf} on the wire. */
  public static final ContainerFormat SWF = known("swf", "SWF");

  /** {@code wav} on the wire. */
  public static final ContainerFormat WAV = known("wav", "WAV");

  /** {@code webm} on the wire. */
  public static final ContainerFormat WEBM = known("webm", "WEBM");

  /** {@code wma} on the wire. */
  public static final ContainerFormat WMA = known("wma", "WMA");

  /** {@code wmv} on the wire. */
  public static final ContainerFormat WMV = known("wmv", "WMV");

  /** {@code wvm} on the wire. */
  public static final ContainerFormat WVM = known("wvm", "WVM");

  private ContainerFormat(String value, String name) {
    super(value, name);
  }

  private static ContainerFormat known(String value, String name) {
    ContainerFormat constant = new ContainerFormat(value, name);
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
  public static ContainerFormat of(String value) {
    ContainerFormat constant = KNOWN.get(value);
    return constant == null ? new ContainerFormat(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ContainerFormat> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
