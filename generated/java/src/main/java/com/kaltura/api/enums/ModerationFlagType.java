package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaModerationFlagType}: integers on the wire. */
public final class ModerationFlagType extends IntEnum {
  private static final Map<Long, ModerationFlagType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final ModerationFlagType SEXUAL_CONTENT = known(1, "SEXUAL_CONTENT");

  /** {@code 2} on the wire. */
  public static final ModerationFlagType VIOLENT_REPULSIVE = known(2, "VIOLENT_REPULSIVE");

  /** {@code 3} on the wire. */
  public static final ModerationFlagType HARMFUL_DANGEROUS = known(3, "HARMFUL_DANGEROUS");

  /** {@code 4} on the wire. */
  public static final ModerationFlagType SPAM_COMMERCIALS = known(4, "SPAM_COMMERCIALS");

  /** {@code 5} on the wire. */
  public static final ModerationFlagType COPYRIGHT = known(5, "COPYRIGHT");

  /** {@code 6} on the wire. */
  public static final ModerationFlagType TERMS_OF_USE_VIOLATION =
      known(6, "TERMS_OF_USE_VIOLATION");

  private ModerationFlagType(long value, String name) {
    super(value, name);
  }

  private static ModerationFlagType known(long value, String name) {
    ModerationFlagType constant = new ModerationFlagType(value, name);
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
  public static ModerationFlagType of(long value) {
    ModerationFlagType constant = KNOWN.get(value);
    return constant == null ? new ModerationFlagType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ModerationFlagType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
