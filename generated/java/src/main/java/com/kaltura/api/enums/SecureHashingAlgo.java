package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of {@code KalturaSecureHashingAlgo}: integers on the wire.
 *
 * <p>Part of the plugin {@code httpNotification}.
 */
public final class SecureHashingAlgo extends IntEnum {
  private static final Map<Long, SecureHashingAlgo> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final SecureHashingAlgo SHA_1 = known(1, "SHA_1");

  /** {@code 2} on the wire. */
  public static final SecureHashingAlgo SHA_256 = known(2, "SHA_256");

  /** {@code 3} on the wire. */
  public static final SecureHashingAlgo SHA_512 = known(3, "SHA_512");

  private SecureHashingAlgo(long value, String name) {
    super(value, name);
  }

  private static SecureHashingAlgo known(long value, String name) {
    SecureHashingAlgo constant = new SecureHashingAlgo(value, name);
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
  public static SecureHashingAlgo of(long value) {
    SecureHashingAlgo constant = KNOWN.get(value);
    return constant == null ? new SecureHashingAlgo(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<SecureHashingAlgo> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
