package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaMediaEntryMatchAttribute}: text on the wire. */
public final class MediaEntryMatchAttribute extends StringEnum {
  private static final Map<String, MediaEntryMatchAttribute> KNOWN = new LinkedHashMap<>();

  /** {@code adminTags} on the wire. */
  public static final MediaEntryMatchAttribute ADMIN_TAGS = known("adminTags", "ADMIN_TAGS");

  /** {@code categoriesIds} on the wire. */
  public static final MediaEntryMatchAttribute CATEGORIES_IDS =
      known("categoriesIds", "CATEGORIES_IDS");

  /** {@code creatorId} on the wire. */
  public static final MediaEntryMatchAttribute CREATOR_ID = known("creatorId", "CREATOR_ID");

  /** {@code description} on the wire. */
  public static final MediaEntryMatchAttribute DESCRIPTION = known("description", "DESCRIPTION");

  /** {@code durationType} on the wire. */
  public static final MediaEntryMatchAttribute DURATION_TYPE =
      known("durationType", "DURATION_TYPE");

  /** {@code flavorParamsIds} on the wire. */
  public static final MediaEntryMatchAttribute FLAVOR_PARAMS_IDS =
      known("flavorParamsIds", "FLAVOR_PARAMS_IDS");

  /** {@code groupId} on the wire. */
  public static final MediaEntryMatchAttribute GROUP_ID = known("groupId", "GROUP_ID");

  /** {@code id} on the wire. */
  public static final MediaEntryMatchAttribute ID = known("id", "ID");

  /** {@code name} on the wire. */
  public static final MediaEntryMatchAttribute NAME = known("name", "NAME");

  /** {@code referenceId} on the wire. */
  public static final MediaEntryMatchAttribute REFERENCE_ID = known("referenceId", "REFERENCE_ID");

  /** {@code replacedEntryId} on the wire. */
  public static final MediaEntryMatchAttribute REPLACED_ENTRY_ID =
      known("replacedEntryId", "REPLACED_ENTRY_ID");

  /** {@code replacingEntryId} on the wire. */
  public static final MediaEntryMatchAttribute REPLACING_ENTRY_ID =
      known("replacingEntryId", "REPLACING_ENTRY_ID");

  /** {@code searchText} on the wire. */
  public static final MediaEntryMatchAttribute SEARCH_TEXT = known("searchText", "SEARCH_TEXT");

  /** {@code tags} on the wire. */
  public static final MediaEntryMatchAttribute TAGS = known("tags", "TAGS");

  /** {@code userId} on the wire. */
  public static final MediaEntryMatchAttribute USER_ID = known("userId", "USER_ID");

  private MediaEntryMatchAttribute(String value, String name) {
    super(value, name);
  }

  private static MediaEntryMatchAttribute known(String value, String name) {
    MediaEntryMatchAttribute constant = new MediaEntryMatchAttribute(value, name);
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
  public static MediaEntryMatchAttribute of(String value) {
    MediaEntryMatchAttribute constant = KNOWN.get(value);
    return constant == null ? new MediaEntryMatchAttribute(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<MediaEntryMatchAttribute> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
