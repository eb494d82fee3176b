package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaHttpNotificationCertificateType}: text on the wire.
 *
 * <p>Part of the plugin {@code httpNotification}.
 */
public final class HttpNotificationCertificateType extends StringEnum {
  private static final Map<String, HttpNotificationCertificateType> KNOWN = new LinkedHashMap<>();

  /** {@code DER} on the wire. */
  public static final HttpNotificationCertificateType DER = known("DER", "DER");

  /** {@code ENG} on the wire. */
  public static final HttpNotificationCertificateType ENG = known("ENG", "ENG");

  /** {@code PEM} on the wire. */
  public static final HttpNotificationCertificateType PEM = known("PEM", "PEM");

  private HttpNotificationCertificateType(String value, String name) {
    super(value, name);
  }

  private static HttpNotificationCertificateType known(String value, String name) {
    HttpNotificationCertificateType constant = new HttpNotificationCertificateType(value, name);
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
  public static HttpNotificationCertificateType of(String value) {
    HttpNotificationCertificateType constant = KNOWN.get(value);
    return constant == null ? new HttpNotificationCertificateType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<HttpNotificationCertificateType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
