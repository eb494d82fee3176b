package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaConditionType}: text on the wire. */
public final class ConditionType extends StringEnum {
  private static final Map<String, ConditionType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final ConditionType AUTHENTICATED = known("1", "AUTHENTICATED");

  /** {@code 2} on the wire. */
  public static final ConditionType COUNTRY = known("2", "COUNTRY");

  /** {@code 3} on the wire. */
  public static final ConditionType IP_ADDRESS = known("3", "IP_ADDRESS");

  /** {@code 4} on the wire. */
  public static final ConditionType SITE = known("4", "SITE");

  /** {@code 5} on the wire. */
  public static final ConditionType USER_AGENT = known("5", "USER_AGENT");

  /** {@code 6} on the wire. */
  public static final ConditionType FIELD_MATCH = known("6", "FIELD_MATCH");

  /** {@code 7} on the wire. */
  public static final ConditionType FIELD_COMPARE = known("7", "FIELD_COMPARE");

  /** {@code 8} on the wire. */
  public static final ConditionType ASSET_PROPERTIES_COMPARE =
      known("8", "ASSET_PROPERTIES_COMPARE");

  /** {@code 9} on the wire. */
  public static final ConditionType USER_ROLE = known("9", "USER_ROLE");

  /** {@code 10} on the wire. */
  public static final ConditionType GEO_DISTANCE = known("10", "GEO_DISTANCE");

  /** {@code 11} on the wire. */
  public static final ConditionType OR_OPERATOR = known("11", "OR_OPERATOR");

  /** {@code 12} on the wire. */
  public static final ConditionType HASH = known("12", "HASH");

  /** {@code 13} on the wire. */
  public static final ConditionType DELIVERY_PROFILE = known("13", "DELIVERY_PROFILE");

  /** {@code 14} on the wire. */
  public static final ConditionType ACTIVE_EDGE_VALIDATE = known("14", "ACTIVE_EDGE_VALIDATE");

  /** {@code 15} on the wire. */
  public static final ConditionType ANONYMOUS_IP = known("15", "ANONYMOUS_IP");

  /** {@code 16} on the wire. */
  public static final ConditionType ASSET_TYPE = known("16", "ASSET_TYPE");

  /** {@code 17} on the wire. */
  public static final ConditionType BOOLEAN = known("17", "BOOLEAN");

  /** {@code 18} on the wire. */
  public static final ConditionType HTTP_HEADER = known("18", "HTTP_HEADER");

  /** {@code 19} on the wire. */
  public static final ConditionType ENTRY_SCHEDULED = known("19", "ENTRY_SCHEDULED");

  /** {@code 20} on the wire. */
  public static final ConditionType ACTION_NAME = known("20", "ACTION_NAME");

  /** {@code 21} on the wire. */
  public static final ConditionType URL_AUTH_PARAMS = known("21", "URL_AUTH_PARAMS");

  /** {@code 22} on the wire. */
  public static final ConditionType SESSION_TYPE = known("22", "SESSION_TYPE");

  /** {@code eventNotification.BooleanField} on the wire. */
  public static final ConditionType EVENT_NOTIFICATION_FIELD =
      known("eventNotification.BooleanField", "EVENT_NOTIFICATION_FIELD");

  /** {@code eventNotification.ObjectChanged} on the wire. */
  public static final ConditionType EVENT_NOTIFICATION_OBJECT_CHANGED =
      known("eventNotification.ObjectChanged", "EVENT_NOTIFICATION_OBJECT_CHANGED");

  /** {@code metadata.FieldChanged} on the wire. */
  public static final ConditionType METADATA_FIELD_CHANGED =
      known("metadata.FieldChanged", "METADATA_FIELD_CHANGED");

  /** {@code metadata.FieldCompare} on the wire. */
  public static final ConditionType METADATA_FIELD_COMPARE =
      known("metadata.FieldCompare", "METADATA_FIELD_COMPARE");

  /** {@code metadata.FieldMatch} on the wire. */
  public static final ConditionType METADATA_FIELD_MATCH =
      known("metadata.FieldMatch", "METADATA_FIELD_MATCH");

  /** {@code reach.CategoryEntry} on the wire. */
  public static final ConditionType EVENT_CATEGORY_ENTRY =
      known("reach.CategoryEntry", "EVENT_CATEGORY_ENTRY");

  private ConditionType(String value, String name) {
    super(value, name);
  }

  private static ConditionType known(String value, String name) {
    ConditionType constant = new ConditionType(value, name);
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
  public static ConditionType of(String value) {
    ConditionType constant = KNOWN.get(value);
    return constant == null ? new ConditionType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ConditionType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
