package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaHttpNotificationAuthenticationMethod}: integers on the wire.
 *
 * <p>Part of the plugin {@code httpNotification}.
 */
public final class HttpNotificationAuthenticationMethod extends IntEnum {
  private static final Map<Long, HttpNotificationAuthenticationMethod> KNOWN =
      new LinkedHashMap<>();

  /** <code>-18</code> on the wire. */
  public static final HttpNotificationAuthenticationMethod ANYSAFE = known(-18, "ANYSAFE");

  /** <code>-17</code> on the wire. */
  public static final HttpNotificationAuthenticationMethod ANY = known(-17, "ANY");

  /** {@code 1} on the wire. */
  public static final HttpNotificationAuthenticationMethod BASIC = known(1, "BASIC");

  /** {@code 2} on the wire. */
  public static final HttpNotificationAuthenticationMethod DIGEST = known(2, "DIGEST");

  /** {@code 4} on the wire. */
  public static final HttpNotificationAuthenticationMethod GSSNEGOTIATE = known(4, "GSSNEGOTIATE");

  /** {@code 8} on the wire. */
  public static final HttpNotificationAuthenticationMethod NTLM = known(8, "NTLM");

  private HttpNotificationAuthenticationMethod(long value, String name) {
    super(value, name);
  }

  private static HttpNotificationAuthenticationMethod known(long value, String name) {
    HttpNotificationAuthenticationMethod constant =
        new HttpNotificationAuthenticationMethod(value, name);
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
  public static HttpNotificationAuthenticationMethod of(long value) {
    HttpNotificationAuthenticationMethod constant = KNOWN.get(value);
    return constant == null ? new HttpNotificationAuthenticationMethod(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<HttpNotificationAuthenticationMethod> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
