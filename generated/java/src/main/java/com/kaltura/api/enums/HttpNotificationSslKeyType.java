package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaHttpNotificationSslKeyType}: text on the wire.
 *
 * <p>Part of the plugin {@code httpNotification}.
 */
public final class HttpNotificationSslKeyType extends StringEnum {
  private static final Map<String, HttpNotificationSslKeyType> KNOWN = new LinkedHashMap<>();

  /** {@code DER} on the wire. */
  public static final HttpNotificationSslKeyType DER = known("DER", "DER");

  /** {@code ENG} on the wire. */
  public static final HttpNotificationSslKeyType ENG = known("ENG", "ENG");

  /** {@code PEM} on the wire. */
  public static final HttpNotificationSslKeyType PEM = known("PEM", "PEM");

  private HttpNotificationSslKeyType(String value, String name) {
    super(value, name);
  }

  private static HttpNotificationSslKeyType known(String value, String name) {
    HttpNotificationSslKeyType constant = new HttpNotificationSslKeyType(value, name);
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
  public static HttpNotificationSslKeyType of(String value) {
    HttpNotificationSslKeyType constant = KNOWN.get(value);
    return constant == null ? new HttpNotificationSslKeyType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<HttpNotificationSslKeyType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
