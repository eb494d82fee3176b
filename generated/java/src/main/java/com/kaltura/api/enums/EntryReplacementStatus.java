package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaEntryReplacementStatus}: text on the wire. */
public final class EntryReplacementStatus extends StringEnum {
  private static final Map<String, EntryReplacementStatus> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final EntryReplacementStatus NONE = known("0", "NONE");

  /** {@code 1} on the wire. */
  public static final EntryReplacementStatus APPROVED_BUT_NOT_READY =
      known("1", "APPROVED_BUT_NOT_READY");

  /** {@code 2} on the wire. */
  public static final EntryReplacementStatus READY_BUT_NOT_APPROVED =
      known("2", "READY_BUT_NOT_APPROVED");

  /** {@code 3} on the wire. */
  public static final EntryReplacementStatus NOT_READY_AND_NOT_APPROVED =
      known("3", "NOT_READY_AND_NOT_APPROVED");

  /** {@code 4} on the wire. */
  public static final EntryReplacementStatus FAILED = known("4", "FAILED");

  private EntryReplacementStatus(String value, String name) {
    super(value, name);
  }

  private static EntryReplacementStatus known(String value, String name) {
    EntryReplacementStatus constant = new EntryReplacementStatus(value, name);
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
  public static EntryReplacementStatus of(String value) {
    EntryReplacementStatus constant = KNOWN.get(value);
    return constant == null ? new EntryReplacementStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<EntryReplacementStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
