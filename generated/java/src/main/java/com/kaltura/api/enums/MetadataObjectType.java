package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaMetadataObjectType}: text on the wire.
 *
 * <p>Part of the plugin {@code metadata}.
 */
public final class MetadataObjectType extends StringEnum {
  private static final Map<String, MetadataObjectType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final MetadataObjectType ENTRY = known("1", "ENTRY");

  /** {@code 2} on the wire. */
  public static final MetadataObjectType CATEGORY = known("2", "CATEGORY");

  /** {@code 3} on the wire. */
  public static final MetadataObjectType USER = known("3", "USER");

  /** {@code 4} on the wire. */
  public static final MetadataObjectType PARTNER = known("4", "PARTNER");

  /** {@code 5} on the wire. */
  public static final MetadataObjectType DYNAMIC_OBJECT = known("5", "DYNAMIC_OBJECT");

  /** {@code 6} on the wire. */
  public static final MetadataObjectType USER_ENTRY = known("6", "USER_ENTRY");

  /** {@code adCuePointMetadata.AdCuePoint} on the wire. */
  public static final MetadataObjectType AD_CUE_POINT =
      known("adCuePointMetadata.AdCuePoint", "AD_CUE_POINT");

  /** {@code annotationMetadata.Annotation} on the wire. */
  public static final MetadataObjectType ANNOTATION =
      known("annotationMetadata.Annotation", "ANNOTATION");

  /** {@code codeCuePointMetadata.CodeCuePoint} on the wire. */
  public static final MetadataObjectType CODE_CUE_POINT =
      known("codeCuePointMetadata.CodeCuePoint", "CODE_CUE_POINT");

  /** {@code quiz.AnswerCuePoint} on the wire. */
  public static final MetadataObjectType ANSWER_CUE_POINT =
      known("quiz.AnswerCuePoint", "ANSWER_CUE_POINT");

  /** {@code quiz.QuestionCuePoint} on the wire. */
  public static final MetadataObjectType QUESTION_CUE_POINT =
      known("quiz.QuestionCuePoint", "QUESTION_CUE_POINT");

  /** {@code thumbCuePointMetadata.thumbCuePoint} on the wire. */
  public static final MetadataObjectType THUMB_CUE_POINT =
      known("thumbCuePointMetadata.thumbCuePoint", "THUMB_CUE_POINT");

  private MetadataObjectType(String value, String name) {
    super(value, name);
  }

  private static MetadataObjectType known(String value, String name) {
    MetadataObjectType constant = new MetadataObjectType(value, name);
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
  public static MetadataObjectType of(String value) {
    MetadataObjectType constant = KNOWN.get(value);
    return constant == null ? new MetadataObjectType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<MetadataObjectType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
