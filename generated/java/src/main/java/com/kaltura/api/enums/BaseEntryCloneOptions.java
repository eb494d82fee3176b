package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaBaseEntryCloneOptions}: text on the wire. */
public final class BaseEntryCloneOptions extends StringEnum {
  private static final Map<String, BaseEntryCloneOptions> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final BaseEntryCloneOptions USERS = known("1", "USERS");

  /** {@code 2} on the wire. */
  public static final BaseEntryCloneOptions CATEGORIES = known("2", "CATEGORIES");

  /** {@code 3} on the wire. */
  public static final BaseEntryCloneOptions CHILD_ENTRIES = known("3", "CHILD_ENTRIES");

  /** {@code 4} on the wire. */
  public static final BaseEntryCloneOptions ACCESS_CONTROL = known("4", "ACCESS_CONTROL");

  /** {@code 5} on the wire. */
  public static final BaseEntryCloneOptions METADATA = known("5", "METADATA");

  /** {@code 6} on the wire. */
  public static final BaseEntryCloneOptions FLAVORS = known("6", "FLAVORS");

  /** {@code 7} on the wire. */
  public static final BaseEntryCloneOptions CAPTIONS = known("7", "CAPTIONS");

  /** {@code adCuePoint.AD_CUE_POINTS} on the wire. */
  public static final BaseEntryCloneOptions AD_CUE_POINTS =
      known("adCuePoint.AD_CUE_POINTS", "AD_CUE_POINTS");

  /** {@code annotation.ANNOTATION_CUE_POINTS} on the wire. */
  public static final BaseEntryCloneOptions ANNOTATION_CUE_POINTS =
      known("annotation.ANNOTATION_CUE_POINTS", "ANNOTATION_CUE_POINTS");

  /** {@code codeCuePoint.CODE_CUE_POINTS} on the wire. */
  public static final BaseEntryCloneOptions CODE_CUE_POINTS =
      known("codeCuePoint.CODE_CUE_POINTS", "CODE_CUE_POINTS");

  /** {@code sessionCuePoint.SESSION_CUE_POINTS} on the wire. */
  public static final BaseEntryCloneOptions SESSION_CUE_POINTS =
      known("sessionCuePoint.SESSION_CUE_POINTS", "SESSION_CUE_POINTS");

  /** {@code thumbCuePoint.THUMB_CUE_POINTS} on the wire. */
  public static final BaseEntryCloneOptions THUMB_CUE_POINTS =
      known("thumbCuePoint.THUMB_CUE_POINTS", "THUMB_CUE_POINTS");

  private BaseEntryCloneOptions(String value, String name) {
    super(value, name);
  }

  private static BaseEntryCloneOptions known(String value, String name) {
    BaseEntryCloneOptions constant = new BaseEntryCloneOptions(value, name);
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
  public static BaseEntryCloneOptions of(String value) {
    BaseEntryCloneOptions constant = KNOWN.get(value);
    return constant == null ? new BaseEntryCloneOptions(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<BaseEntryCloneOptions> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
