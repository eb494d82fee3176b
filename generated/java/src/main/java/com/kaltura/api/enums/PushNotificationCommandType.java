package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaPushNotificationCommandType}: text on the wire.
 *
 * <p>Part of the plugin {@code pushNotification}.
 */
public final class PushNotificationCommandType extends StringEnum {
  private static final Map<String, PushNotificationCommandType> KNOWN = new LinkedHashMap<>();

  /** {@code CLEAR_QUEUE} on the wire. */
  public static final PushNotificationCommandType CLEAR_QUEUE = known("CLEAR_QUEUE", "CLEAR_QUEUE");

  private PushNotificationCommandType(String value, String name) {
    super(value, name);
  }

  private static PushNotificationCommandType known(String value, String name) {
    PushNotificationCommandType constant = new PushNotificationCommandType(value, name);
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
  public static PushNotificationCommandType of(String value) {
    PushNotificationCommandType constant = KNOWN.get(value);
    return constant == null ? new PushNotificationCommandType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<PushNotificationCommandType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
