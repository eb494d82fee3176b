package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaHttpNotificationSslVersion}: integers on the wire.
 *
 * <p>Part of the plugin {@code httpNotification}.
 */
public final class HttpNotificationSslVersion extends IntEnum {
  private static final Map<Long, HttpNotificationSslVersion> KNOWN = new LinkedHashMap<>();

  /** {@code 2} on the wire. */
  public static final HttpNotificationSslVersion V2 = known(2, "V2");

  /** {@code 3} on the wire. */
  public static final HttpNotificationSslVersion V3 = known(3, "V3");

  private HttpNotificationSslVersion(long value, String name) {
    super(value, name);
  }

  private static HttpNotificationSslVersion known(long value, String name) {
    HttpNotificationSslVersion constant = new HttpNotificationSslVersion(value, name);
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
  public static HttpNotificationSslVersion of(long value) {
    HttpNotificationSslVersion constant = KNOWN.get(value);
    return constant == null ? new HttpNotificationSslVersion(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<HttpNotificationSslVersion> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
