package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaNotificationType}: integers on the wire. */
public final class NotificationType extends IntEnum {
  private static final Map<Long, NotificationType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final NotificationType ENTRY_ADD = known(1, "ENTRY_ADD");

  /** {@code 2} on the wire. */
  public static final NotificationType ENTR_UPDATE_PERMISSIONS =
      known(2, "ENTR_UPDATE_PERMISSIONS");

  /** {@code 3} on the wire. */
  public static final NotificationType ENTRY_DELETE = known(3, "ENTRY_DELETE");

  /** {@code 4} on the wire. */
  public static final NotificationType ENTRY_BLOCK = known(4, "ENTRY_BLOCK");

  /** {@code 5} on the wire. */
  public static final NotificationType ENTRY_UPDATE = known(5, "ENTRY_UPDATE");

  /** {@code 6} on the wire. */
  public static final NotificationType ENTRY_UPDATE_THUMBNAIL = known(6, "ENTRY_UPDATE_THUMBNAIL");

  /** {@code 7} on the wire. */
  public static final NotificationType ENTRY_UPDATE_MODERATION =
      known(7, "ENTRY_UPDATE_MODERATION");

  /** {@code 21} on the wire. */
  public static final NotificationType USER_ADD = known(21, "USER_ADD");

  /** {@code 26} on the wire. */
  public static final NotificationType USER_BANNED = known(26, "USER_BANNED");

  private NotificationType(long value, String name) {
    super(value, name);
  }

  private static NotificationType known(long value, String name) {
    NotificationType constant = new NotificationType(value, name);
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
  public static NotificationType of(long value) {
    NotificationType constant = KNOWN.get(value);
    return constant == null ? new NotificationType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<NotificationType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
