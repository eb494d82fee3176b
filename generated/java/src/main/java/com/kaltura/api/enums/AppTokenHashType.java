package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaAppTokenHashType}: text on the wire. */
public final class AppTokenHashType extends StringEnum {
  private static final Map<String, AppTokenHashType> KNOWN = new LinkedHashMap<>();

  /** {@code MD5} on the wire. */
  public static final AppTokenHashType MD5 = known("MD5", "MD5");

  /** {@code SHA1} on the wire. */
  public static final AppTokenHashType SHA1 = known("SHA1", "SHA1");

  /** {@code SHA256} on the wire. */
  public static final AppTokenHashType SHA256 = known("SHA256", "SHA256");

  /** {@code SHA512} on the wire. */
  public static final AppTokenHashType SHA512 = known("SHA512", "SHA512");

  private AppTokenHashType(String value, String name) {
    super(value, name);
  }

  private static AppTokenHashType known(String value, String name) {
    AppTokenHashType constant = new AppTokenHashType(value, name);
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
  public static AppTokenHashType of(String value) {
    AppTokenHashType constant = KNOWN.get(value);
    return constant == null ? new AppTokenHashType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<AppTokenHashType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
