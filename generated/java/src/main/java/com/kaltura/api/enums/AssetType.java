package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaAssetType}: text on the wire. */
public final class AssetType extends StringEnum {
  private static final Map<String, AssetType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final AssetType FLAVOR = known("1", "FLAVOR");

  /** {@code 2} on the wire. */
  public static final AssetType THUMBNAIL = known("2", "THUMBNAIL");

  /** {@code 3} on the wire. */
  public static final AssetType LIVE = known("3", "LIVE");

  /** {@code attachment.Attachment} on the wire. */
  public static final AssetType ATTACHMENT = known("attachment.Attachment", "ATTACHMENT");

  /** {@code caption.Caption} on the wire. */
  public static final AssetType CAPTION = known("caption.Caption", "CAPTION");

  /** {@code document.Document} on the wire. */
  public static final AssetType DOCUMENT = known("document.Document", "DOCUMENT");

  /** {@code document.Image} on the wire. */
  public static final AssetType IMAGE = known("document.Image", "IMAGE");

  /** {@code document.PDF} on the wire. */
  public static final AssetType PDF = known("document.PDF", "PDF");

  /** {@code document.SWF} on the wire. */
  public static final AssetType SWF = known("document.SWF", "SWF");

  /** {@code markdown.Markdown} on the wire. */
  public static final AssetType MARKDOWN = known("markdown.Markdown", "MARKDOWN");

  /** {@code thumbCuePoint.timedThumb} on the wire. */
  public static final AssetType TIMED_THUMB_ASSET =
      known("thumbCuePoint.timedThumb", "TIMED_THUMB_ASSET");

  /** {@code transcript.Transcript} on the wire. */
  public static final AssetType TRANSCRIPT = known("transcript.Transcript", "TRANSCRIPT");

  /** {@code widevine.WidevineFlavor} on the wire. */
  public static final AssetType WIDEVINE_FLAVOR =
      known("widevine.WidevineFlavor", "WIDEVINE_FLAVOR");

  private AssetType(String value, String name) {
    super(value, name);
  }

  private static AssetType known(String value, String name) {
    AssetType constant = new AssetType(value, name);
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
  public static AssetType of(String value) {
    AssetType constant = KNOWN.get(value);
    return constant == null ? new AssetType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<AssetType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
