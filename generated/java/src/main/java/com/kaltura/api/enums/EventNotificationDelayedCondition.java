package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaEventNotificationDelayedCondition}: integers on the wire.
 *
 * <p>Part of the plugin {@code eventNotification}.
 */
public final class EventNotificationDelayedCondition extends IntEnum {
  private static final Map<Long, EventNotificationDelayedCondition> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final EventNotificationDelayedCondition NONE = known(0, "NONE");

  /** {@code 1} on the wire. */
  public static final EventNotificationDelayedCondition PENDING_ENTRY_READY =
      known(1, "PENDING_ENTRY_READY");

  private EventNotificationDelayedCondition(long value, String name) {
    super(value, name);
  }

  private static EventNotificationDelayedCondition known(long value, String name) {
    EventNotificationDelayedCondition constant = new EventNotificationDelayedCondition(value, name);
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
  public static EventNotificationDelayedCondition of(long value) {
    EventNotificationDelayedCondition constant = KNOWN.get(value);
    return constant == null ? new EventNotificationDelayedCondition(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<EventNotificationDelayedCondition> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
