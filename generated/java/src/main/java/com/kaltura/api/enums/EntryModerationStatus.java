package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaEntryModerationStatus}: integers on the wire. */
public final class EntryModerationStatus extends IntEnum {
  private static final Map<Long, EntryModerationStatus> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final EntryModerationStatus PENDING_MODERATION = known(1, "PENDING_MODERATION");

  /** {@code 2} on the wire. */
  public static final EntryModerationStatus APPROVED = known(2, "APPROVED");

  /** {@code 3} on the wire. */
  public static final EntryModerationStatus REJECTED = known(3, "REJECTED");

  /** {@code 4} on the wire. */
  public static final EntryModerationStatus DELETED = known(4, "DELETED");

  /** {@code 5} on the wire. */
  public static final EntryModerationStatus FLAGGED_FOR_REVIEW = known(5, "FLAGGED_FOR_REVIEW");

  /** {@code 6} on the wire. */
  public static final EntryModerationStatus AUTO_APPROVED = known(6, "AUTO_APPROVED");

  private EntryModerationStatus(long value, String name) {
    super(value, name);
  }

  private static EntryModerationStatus known(long value, String name) {
    EntryModerationStatus constant = new EntryModerationStatus(value, name);
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
  public static EntryModerationStatus of(long value) {
    EntryModerationStatus constant = KNOWN.get(value);
    return constant == null ? new EntryModerationStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<EntryModerationStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
