package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaEntryStatus}: text on the wire. */
public final class EntryStatus extends StringEnum {
  private static final Map<String, EntryStatus> KNOWN = new LinkedHashMap<>();

  /** <code>-2</code> on the wire. */
  public static final EntryStatus ERROR_IMPORTING = known("-2", "ERROR_IMPORTING");

  /** <code>-1</code> on the wire. */
  public static final EntryStatus ERROR_CONVERTING = known("-1", "ERROR_CONVERTING");

  /** {@code 0} on the wire. */
  public static final EntryStatus IMPORT = known("0", "IMPORT");

  /** {@code 1} on the wire. */
  public static final EntryStatus PRECONVERT = known("1", "PRECONVERT");

  /** {@code 2} on the wire. */
  public static final EntryStatus READY = known("2", "READY");

  /** {@code 3} on the wire. */
  public static final EntryStatus DELETED = known("3", "DELETED");

  /** {@code 4} on the wire. */
  public static final EntryStatus PENDING = known("4", "PENDING");

  /** {@code 5} on the wire. */
  public static final EntryStatus MODERATE = known("5", "MODERATE");

  /** {@code 6} on the wire. */
  public static final EntryStatus BLOCKED = known("6", "BLOCKED");

  /** {@code 7} on the wire. */
  public static final EntryStatus NO_CONTENT = known("7", "NO_CONTENT");

  /** {@code virusScan.Infected} on the wire. */
  public static final EntryStatus INFECTED = known("virusScan.Infected", "INFECTED");

  /** {@code virusScan.ScanFailure} on the wire. */
  public static final EntryStatus SCAN_FAILURE = known("virusScan.ScanFailure", "SCAN_FAILURE");

  private EntryStatus(String value, String name) {
    super(value, name);
  }

  private static EntryStatus known(String value, String name) {
    EntryStatus constant = new EntryStatus(value, name);
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
  public static EntryStatus of(String value) {
    EntryStatus constant = KNOWN.get(value);
    return constant == null ? new EntryStatus(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<EntryStatus> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
