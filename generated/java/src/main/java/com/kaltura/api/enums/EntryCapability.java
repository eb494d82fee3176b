package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaEntryCapability}: text on the wire. */
public final class EntryCapability extends StringEnum {
  private static final Map<String, EntryCapability> KNOWN = new LinkedHashMap<>();

  /** {@code interactivity.interactivity} on the wire. */
  public static final EntryCapability KALTURA_INTERACTIVITY_CAPABILITY_NAME =
      known("interactivity.interactivity", "KALTURA_INTERACTIVITY_CAPABILITY_NAME");

  /** {@code quiz.quiz} on the wire. */
  public static final EntryCapability KALTURA_QUIZ_CAPABILITY_NAME =
      known("quiz.quiz", "KALTURA_QUIZ_CAPABILITY_NAME");

  private EntryCapability(String value, String name) {
    super(value, name);
  }

  private static EntryCapability known(String value, String name) {
    EntryCapability constant = new EntryCapability(value, name);
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
  public static EntryCapability of(String value) {
    EntryCapability constant = KNOWN.get(value);
    return constant == null ? new EntryCapability(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<EntryCapability> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
