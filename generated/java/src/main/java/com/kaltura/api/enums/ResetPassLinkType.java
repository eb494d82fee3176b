package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaResetPassLinkType}: text on the wire. */
public final class ResetPassLinkType extends StringEnum {
  private static final Map<String, ResetPassLinkType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final ResetPassLinkType KMC = known("1", "KMC");

  /** {@code 2} on the wire. */
  public static final ResetPassLinkType KMS = known("2", "KMS");

  /** {@code 3} on the wire. */
  public static final ResetPassLinkType KME = known("3", "KME");

  /** {@code 4} on the wire. */
  public static final ResetPassLinkType EP = known("4", "EP");

  /** {@code 5} on the wire. */
  public static final ResetPassLinkType KME_NR = known("5", "KME_NR");

  private ResetPassLinkType(String value, String name) {
    super(value, name);
  }

  private static ResetPassLinkType known(String value, String name) {
    ResetPassLinkType constant = new ResetPassLinkType(value, name);
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
  public static ResetPassLinkType of(String value) {
    ResetPassLinkType constant = KNOWN.get(value);
    return constant == null ? new ResetPassLinkType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ResetPassLinkType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
