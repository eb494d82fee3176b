package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaHttpNotificationMethod}: integers on the wire.
 *
 * <p>Part of the plugin {@code httpNotification}.
 */
public final class HttpNotificationMethod extends IntEnum {
  private static final Map<Long, HttpNotificationMethod> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final HttpNotificationMethod GET = known(1, "GET");

  /** {@code 2} on the wire. */
  public static final HttpNotificationMethod POST = known(2, "POST");

  /** {@code 3} on the wire. */
  public static final HttpNotificationMethod PUT = known(3, "PUT");

  /** {@code 4} on the wire. */
  public static final HttpNotificationMethod DELETE = known(4, "DELETE");

  private HttpNotificationMethod(long value, String name) {
    super(value, name);
  }

  private static HttpNotificationMethod known(long value, String name) {
    HttpNotificationMethod constant = new HttpNotificationMethod(value, name);
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
  public static HttpNotificationMethod of(long value) {
    HttpNotificationMethod constant = KNOWN.get(value);
    return constant == null ? new HttpNotificationMethod(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<HttpNotificationMethod> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
