package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaContextType}: text on the wire. */
public final class ContextType extends StringEnum {
  private static final Map<String, ContextType> KNOWN = new LinkedHashMap<>();

  /** {@code 1} on the wire. */
  public static final ContextType PLAY = known("1", "PLAY");

  /** {@code 2} on the wire. */
  public static final ContextType DOWNLOAD = known("2", "DOWNLOAD");

  /** {@code 3} on the wire. */
  public static final ContextType THUMBNAIL = known("3", "THUMBNAIL");

  /** {@code 4} on the wire. */
  public static final ContextType METADATA = known("4", "METADATA");

  /** {@code 5} on the wire. */
  public static final ContextType EXPORT = known("5", "EXPORT");

  /** {@code 6} on the wire. */
  public static final ContextType SERVE = known("6", "SERVE");

  private ContextType(String value, String name) {
    super(value, name);
  }

  private static ContextType known(String value, String name) {
    ContextType constant = new ContextType(value, name);
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
  public static ContextType of(String value) {
    ContextType constant = KNOWN.get(value);
    return constant == null ? new ContextType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<ContextType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
