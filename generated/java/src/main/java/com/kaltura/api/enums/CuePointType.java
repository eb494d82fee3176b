package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaCuePointType}: text on the wire.
 *
 * <p>Part of the plugin {@code cuePoint}.
 */
public final class CuePointType extends StringEnum {
  private static final Map<String, CuePointType> KNOWN = new LinkedHashMap<>();

  /** {@code adCuePoint.Ad} on the wire. */
  public static final CuePointType AD = known("adCuePoint.Ad", "AD");

  /** {@code annotation.Annotation} on the wire. */
  public static final CuePointType ANNOTATION = known("annotation.Annotation", "ANNOTATION");

  /** {@code codeCuePoint.Code} on the wire. */
  public static final CuePointType CODE = known("codeCuePoint.Code", "CODE");

  /** {@code eventCuePoint.Event} on the wire. */
  public static final CuePointType EVENT = known("eventCuePoint.Event", "EVENT");

  /** {@code quiz.QUIZ_ANSWER} on the wire. */
  public static final CuePointType QUIZ_ANSWER = known("quiz.QUIZ_ANSWER", "QUIZ_ANSWER");

  /** {@code quiz.QUIZ_QUESTION} on the wire. */
  public static final CuePointType QUIZ_QUESTION = known("quiz.QUIZ_QUESTION", "QUIZ_QUESTION");

  /** {@code sessionCuePoint.Session} on the wire. */
  public static final CuePointType SESSION = known("sessionCuePoint.Session", "SESSION");

  /** {@code thumbCuePoint.Thumb} on the wire. */
  public static final CuePointType THUMB = known("thumbCuePoint.Thumb", "THUMB");

  private CuePointType(String value, String name) {
    super(value, name);
  }

  private static CuePointType known(String value, String name) {
    CuePointType constant = new CuePointType(value, name);
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
  public static CuePointType of(String value) {
    CuePointType constant = KNOWN.get(value);
    return constant == null ? new CuePointType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<CuePointType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
