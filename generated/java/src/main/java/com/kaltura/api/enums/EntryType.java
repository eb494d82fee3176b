package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaEntryType}: text on the wire. */
public final class EntryType extends StringEnum {
  private static final Map<String, EntryType> KNOWN = new LinkedHashMap<>();

  /** <code>-1</code> on the wire. */
  public static final EntryType AUTOMATIC = known("-1", "AUTOMATIC");

  /** {@code 1} on the wire. */
  public static final EntryType MEDIA_CLIP = known("1", "MEDIA_CLIP");

  /** {@code 2} on the wire. */
  public static final EntryType MIX = known("2", "MIX");

  /** {@code 5} on the wire. */
  public static final EntryType PLAYLIST = known("5", "PLAYLIST");

  /** {@code 6} on the wire. */
  public static final EntryType DATA = known("6", "DATA");

  /** {@code 7} on the wire. */
  public static final EntryType LIVE_STREAM = known("7", "LIVE_STREAM");

  /** {@code 8} on the wire. */
  public static final EntryType LIVE_CHANNEL = known("8", "LIVE_CHANNEL");

  /** {@code 10} on the wire. */
  public static final EntryType DOCUMENT = known("10", "DOCUMENT");

  /** {@code conference.CONFERENCE_ENTRY_SERVER} on the wire. */
  public static final EntryType CONFERENCE_ENTRY_SERVER =
      known("conference.CONFERENCE_ENTRY_SERVER", "CONFERENCE_ENTRY_SERVER");

  /** {@code externalMedia.externalMedia} on the wire. */
  public static final EntryType EXTERNAL_MEDIA =
      known("externalMedia.externalMedia", "EXTERNAL_MEDIA");

  /** {@code room.room} on the wire. */
  public static final EntryType ROOM = known("room.room", "ROOM");

  /** {@code sip.SIP_ENTRY_SERVER} on the wire. */
  public static final EntryType SIP_ENTRY_SERVER =
      known("sip.SIP_ENTRY_SERVER", "SIP_ENTRY_SERVER");

  private EntryType(String value, String name) {
    super(value, name);
  }

  private static EntryType known(String value, String name) {
    EntryType constant = new EntryType(value, name);
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
  public static EntryType of(String value) {
    EntryType constant = KNOWN.get(value);
    return constant == null ? new EntryType(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<EntryType> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
