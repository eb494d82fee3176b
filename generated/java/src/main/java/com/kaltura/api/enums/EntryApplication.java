package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaEntryApplication}: text on the wire. */
public final class EntryApplication extends StringEnum {
  private static final Map<String, EntryApplication> KNOWN = new LinkedHashMap<>();

  /** {@code 0} on the wire. */
  public static final EntryApplication KMC = known("0", "KMC");

  /** {@code 1} on the wire. */
  public static final EntryApplication KMS = known("1", "KMS");

  /** {@code 2} on the wire. */
  public static final EntryApplication KAF = known("2", "KAF");

  /** {@code 3} on the wire. */
  public static final EntryApplication PITCH = known("3", "PITCH");

  /** {@code 4} on the wire. */
  public static final EntryApplication KMS_GO = known("4", "KMS_GO");

  /** {@code 5} on the wire. */
  public static final EntryApplication WEBCAST_APP = known("5", "WEBCAST_APP");

  /** {@code 6} on the wire. */
  public static final EntryApplication PERSONAL_CAPTURE = known("6", "PERSONAL_CAPTURE");

  /** {@code 7} on the wire. */
  public static final EntryApplication KALTURA_MEETING = known("7", "KALTURA_MEETING");

  /** {@code 8} on the wire. */
  public static final EntryApplication EP = known("8", "EP");

  /** {@code 9} on the wire. */
  public static final EntryApplication CONTENT_LAB = known("9", "CONTENT_LAB");

  private EntryApplication(String value, String name) {
    super(value, name);
  }

  private static EntryApplication known(String value, String name) {
    EntryApplication constant = new EntryApplication(value, name);
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
  public static EntryApplication of(String value) {
    EntryApplication constant = KNOWN.get(value);
    return constant == null ? new EntryApplication(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<EntryApplication> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
