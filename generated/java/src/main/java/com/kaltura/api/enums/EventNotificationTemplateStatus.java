package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaEventNotificationTemplateStatus}: integers on the wire.
 *
 * <p>Part of the plugin {@code eventNotification}.
 */
public final class EventNotificationTemplateStatus extends IntEnum {
  private static final Map<Long, EventNotificationTemplateStatus> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final EventNotificationTemplateStatus DISABLED = known(1, "DISABLED");

  /** {@code 2} on the wire. */
  public static final EventNotificationTemplateStatus ACTIVE = known(2, "ACTIVE");

  /** {@code 3} on the wire. */
  public static final EventNotificationTemplateStatus DELETED = known(3, "DELETED");

  private EventNotificationTemplateStatus(long value, String name) {
    super(value, name);
  }

  private static EventNotificationTemplateStatus known(long value, String name) {
    EventNotificationTemplateStatus constant = new EventNotificationTemplateStatus(value, name);
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
  public static EventNotificationTemplateStatus of(long value) {
    EventNotificationTemplateStatus constant = KNOWN.get(value);
    return constant == null ? new EventNotificationTemplateStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<EventNotificationTemplateStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
