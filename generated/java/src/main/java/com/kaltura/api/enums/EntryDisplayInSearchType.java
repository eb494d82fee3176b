package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaEntryDisplayInSearchType}: integers on the wire. */
public final class EntryDisplayInSearchType extends IntEnum {
  private static final Map<Long, EntryDisplayInSearchType> KNOWN = new LinkedHashMap<>();

  /** <code>-2</code> on the wire. */
  public static final EntryDisplayInSearchType RECYCLED = known(-2, "RECYCLED");

  /** <code>-1</code> on the wire. */
  public static final EntryDisplayInSearchType SYSTEM = known(-1, "SYSTEM");

  /** {@code 0} on the wire. */
  public static final EntryDisplayInSearchType NONE = known(0, "NONE");

  /** {@code 1} on the wire. */
  public static final EntryDisplayInSearchType PARTNER_ONLY = known(1, "PARTNER_ONLY");

  /** {@code 2} on the wire. */
  public static final EntryDisplayInSearchType KALTURA_NETWORK = known(2, "KALTURA_NETWORK");

  private EntryDisplayInSearchType(long value, String name) {
    super(value, name);
  }

  private static EntryDisplayInSearchType known(long value, String name) {
    EntryDisplayInSearchType constant = new EntryDisplayInSearchType(value, name);
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
  public static EntryDisplayInSearchType of(long value) {
    EntryDisplayInSearchType constant = KNOWN.get(value);
    return constant == null ? new EntryDisplayInSearchType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<EntryDisplayInSearchType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
