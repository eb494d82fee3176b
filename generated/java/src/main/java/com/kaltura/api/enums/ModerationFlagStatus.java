package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaModerationFlagStatus}: text on the wire. */
public final class ModerationFlagStatus extends StringEnum {
  private static final Map<String, ModerationFlagStatus> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final ModerationFlagStatus PENDING = known("1", "PENDING");

  /** {@code 2} on the wire. */
  public static final ModerationFlagStatus MODERATED = known("2", "MODERATED");

  private ModerationFlagStatus(String value, String name) {
    super(value, name);
  }

  private static ModerationFlagStatus known(String value, String name) {
    ModerationFlagStatus constant = new ModerationFlagStatus(value, name);
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
  public static ModerationFlagStatus of(String value) {
    ModerationFlagStatus constant = KNOWN.get(value);
    return constant == null ? new ModerationFlagStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ModerationFlagStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
