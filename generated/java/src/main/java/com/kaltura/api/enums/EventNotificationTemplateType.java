package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaEventNotificationTemplateType}: text on the wire.
 *
 * <p>Part of the plugin {@code eventNotification}.
 */
public final class EventNotificationTemplateType extends StringEnum {
  private static final Map<String, EventNotificationTemplateType> KNOWN = new LinkedHashMap<>();

  /** {@code booleanNotification.Boolean} on the wire. */
  public static final EventNotificationTemplateType BOOLEAN =
      known("booleanNotification.Boolean", "BOOLEAN");

  /** {@code businessProcessNotification.BusinessProcessAbort} on the wire. */
  public static final EventNotificationTemplateType BPM_ABORT =
      known("businessProcessNotification.BusinessProcessAbort", "BPM_ABORT");

  /** {@code businessProcessNotification.BusinessProcessSignal} on the wire. */
  public static final EventNotificationTemplateType BPM_SIGNAL =
      known("businessProcessNotification.BusinessProcessSignal", "BPM_SIGNAL");

  /** {@code businessProcessNotification.BusinessProcessStart} on the wire. */
  public static final EventNotificationTemplateType BPM_START =
      known("businessProcessNotification.BusinessProcessStart", "BPM_START");

  /** {@code emailNotification.Email} on the wire. */
  public static final EventNotificationTemplateType EMAIL =
      known("emailNotification.Email", "EMAIL");

  /** {@code httpNotification.Http} on the wire. */
  public static final EventNotificationTemplateType HTTP = known("httpNotification.Http", "HTTP");

  /** {@code kafkaNotification.Kafka} on the wire. */
  public static final EventNotificationTemplateType KAFKA =
      known("kafkaNotification.Kafka", "KAFKA");

  /** {@code pushNotification.Push} on the wire. */
  public static final EventNotificationTemplateType PUSH = known("pushNotification.Push", "PUSH");

  private EventNotificationTemplateType(String value, String name) {
    super(value, name);
  }

  private static EventNotificationTemplateType known(String value, String name) {
    EventNotificationTemplateType constant = new EventNotificationTemplateType(value, name);
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
  public static EventNotificationTemplateType of(String value) {
    EventNotificationTemplateType constant = KNOWN.get(value);
    return constant == null ? new EventNotificationTemplateType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<EventNotificationTemplateType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
