package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaEventNotificationTemplateOrderBy}: text on the wire.
 *
 * <p>Part of the plugin {@code eventNotification}.
 */
public final class EventNotificationTemplateOrderBy extends StringEnum {
  private static final Map<String, EventNotificationTemplateOrderBy> KNOWN = new LinkedHashMap<>();

  /** <code>+createdAt</code> on the wire. */
  public static final EventNotificationTemplateOrderBy CREATED_AT_ASC =
      known("+createdAt", "CREATED_AT_ASC");

  /** <code>+id</code> on the wire. */
  public static final EventNotificationTemplateOrderBy ID_ASC = known("+id", "ID_ASC");

  /** <code>+updatedAt</code> on the wire. */
  public static final EventNotificationTemplateOrderBy UPDATED_AT_ASC =
      known("+updatedAt", "UPDATED_AT_ASC");

  /** <code>-createdAt</code> on the wire. */
  public static final EventNotificationTemplateOrderBy CREATED_AT_DESC =
      known("-createdAt", "CREATED_AT_DESC");

  /** <code>-id</code> on the wire. */
  public static final EventNotificationTemplateOrderBy ID_DESC = known("-id", "ID_DESC");

  /** <code>-updatedAt</code> on the wire. */
  public static final EventNotificationTemplateOrderBy UPDATED_AT_DESC =
      known("-updatedAt", "UPDATED_AT_DESC");

  private EventNotificationTemplateOrderBy(String value, String name) {
    super(value, name);
  }

  private static EventNotificationTemplateOrderBy known(String value, String name) {
    EventNotificationTemplateOrderBy constant = new EventNotificationTemplateOrderBy(value, name);
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
  public static EventNotificationTemplateOrderBy of(String value) {
    EventNotificationTemplateOrderBy constant = KNOWN.get(value);
    return constant == null ? new EventNotificationTemplateOrderBy(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<EventNotificationTemplateOrderBy> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
