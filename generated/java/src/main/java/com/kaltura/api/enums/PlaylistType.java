package com.kaltura.api.enums;

import com.kaltura.api.core.IntEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaPlaylistType}: integers on the wire. */
public final class PlaylistType extends IntEnum {
  private static final Map<Long, PlaylistType> KNOWN = new LinkedHashMap<>();

  /** {@code 3} on the wire. */
  public static final PlaylistType STATIC_LIST = known(3, "STATIC_LIST");

  /** {@code 10} on the wire. */
  public static final PlaylistType DYNAMIC = known(10, "DYNAMIC");

  /** {@code 101} on the wire. */
  public static final PlaylistType EXTERNAL = known(101, "EXTERNAL");

  /** {@code 102} on the wire. */
  public static final PlaylistType PATH = known(102, "PATH");

  private PlaylistType(long value, String name) {
    super(value, name);
  }

  private static PlaylistType known(long value, String name) {
    PlaylistType constant = new PlaylistType(value, name);
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
  public static PlaylistType of(long value) {
    PlaylistType constant = KNOWN.get(value);
    return constant == null ? new PlaylistType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<PlaylistType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
