package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaEventNotificationEventType}: text on the wire.
 *
 * <p>Part of the plugin {@code eventNotification}.
 */
public final class EventNotificationEventType extends StringEnum {
  private static final Map<String, EventNotificationEventType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final EventNotificationEventType BATCH_JOB_STATUS = known("1", "BATCH_JOB_STATUS");

  /** {@code 2} on the wire. */
  public static final EventNotificationEventType OBJECT_ADDED = known("2", "OBJECT_ADDED");

  /** {@code 3} on the wire. */
  public static final EventNotificationEventType OBJECT_CHANGED = known("3", "OBJECT_CHANGED");

  /** {@code 4} on the wire. */
  public static final EventNotificationEventType OBJECT_COPIED = known("4", "OBJECT_COPIED");

  /** {@code 5} on the wire. */
  public static final EventNotificationEventType OBJECT_CREATED = known("5", "OBJECT_CREATED");

  /** {@code 6} on the wire. */
  public static final EventNotificationEventType OBJECT_DATA_CHANGED =
      known("6", "OBJECT_DATA_CHANGED");

  /** {@code 7} on the wire. */
  public static final EventNotificationEventType OBJECT_DELETED = known("7", "OBJECT_DELETED");

  /** {@code 8} on the wire. */
  public static final EventNotificationEventType OBJECT_ERASED = known("8", "OBJECT_ERASED");

  /** {@code 9} on the wire. */
  public static final EventNotificationEventType OBJECT_READY_FOR_REPLACMENT =
      known("9", "OBJECT_READY_FOR_REPLACMENT");

  /** {@code 10} on the wire. */
  public static final EventNotificationEventType OBJECT_SAVED = known("10", "OBJECT_SAVED");

  /** {@code 11} on the wire. */
  public static final EventNotificationEventType OBJECT_UPDATED = known("11", "OBJECT_UPDATED");

  /** {@code 12} on the wire. */
  public static final EventNotificationEventType OBJECT_REPLACED = known("12", "OBJECT_REPLACED");

  /** {@code 13} on the wire. */
  public static final EventNotificationEventType OBJECT_READY_FOR_INDEX =
      known("13", "OBJECT_READY_FOR_INDEX");

  /** {@code integrationEventNotifications.INTEGRATION_JOB_CLOSED} on the wire. */
  public static final EventNotificationEventType INTEGRATION_JOB_CLOSED =
      known("integrationEventNotifications.INTEGRATION_JOB_CLOSED", "INTEGRATION_JOB_CLOSED");

  private EventNotificationEventType(String value, String name) {
    super(value, name);
  }

  private static EventNotificationEventType known(String value, String name) {
    EventNotificationEventType constant = new EventNotificationEventType(value, name);
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
  public static EventNotificationEventType of(String value) {
    EventNotificationEventType constant = KNOWN.get(value);
    return constant == null ? new EventNotificationEventType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<EventNotificationEventType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
