package com.kaltura.api.enums;

import com.kaltura.api.core.StringEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of {@code KalturaMediaEntryCompareAttribute}: text on the wire. */
public final class MediaEntryCompareAttribute extends StringEnum {
  private static final Map<String, MediaEntryCompareAttribute> KNOWN = new LinkedHashMap<>();

  /** {@code accessControlId} on the wire. */
  public static final MediaEntryCompareAttribute ACCESS_CONTROL_ID =
      known("accessControlId", "ACCESS_CONTROL_ID");

  /** {@code createdAt} on the wire. */
  public static final MediaEntryCompareAttribute CREATED_AT = known("createdAt", "CREATED_AT");

  /** {@code endDate} on the wire. */
  public static final MediaEntryCompareAttribute END_DATE = known("endDate", "END_DATE");

  /** {@code lastPlayedAt} on the wire. */
  public static final MediaEntryCompareAttribute LAST_PLAYED_AT =
      known("lastPlayedAt", "LAST_PLAYED_AT");

  /** {@code mediaDate} on the wire. */
  public static final MediaEntryCompareAttribute MEDIA_DATE = known("mediaDate", "MEDIA_DATE");

  /** {@code mediaType} on the wire. */
  public static final MediaEntryCompareAttribute MEDIA_TYPE = known("mediaType", "MEDIA_TYPE");

  /** {@code moderationCount} on the wire. */
  public static final MediaEntryCompareAttribute MODERATION_COUNT =
      known("moderationCount", "MODERATION_COUNT");

  /** {@code moderationStatus} on the wire. */
  public static final MediaEntryCompareAttribute MODERATION_STATUS =
      known("moderationStatus", "MODERATION_STATUS");

  /** {@code msDuration} on the wire. */
  public static final MediaEntryCompareAttribute MS_DURATION = known("msDuration", "MS_DURATION");

  /** {@code partnerId} on the wire. */
  public static final MediaEntryCompareAttribute PARTNER_ID = known("partnerId", "PARTNER_ID");

  /** {@code partnerSortValue} on the wire. */
  public static final MediaEntryCompareAttribute PARTNER_SORT_VALUE =
      known("partnerSortValue", "PARTNER_SORT_VALUE");

  /** {@code plays} on the wire. */
  public static final MediaEntryCompareAttribute PLAYS = known("plays", "PLAYS");

  /** {@code rank} on the wire. */
  public static final MediaEntryCompareAttribute RANK = known("rank", "RANK");

  /** {@code replacementStatus} on the wire. */
  public static final MediaEntryCompareAttribute REPLACEMENT_STATUS =
      known("replacementStatus", "REPLACEMENT_STATUS");

  /** {@code startDate} on the wire. */
  public static final MediaEntryCompareAttribute START_DATE = known("startDate", "START_DATE");

  /** {@code status} on the wire. */
  public static final MediaEntryCompareAttribute STATUS = known("status", "STATUS");

  /** {@code totalRank} on the wire. */
  public static final MediaEntryCompareAttribute TOTAL_RANK = known("totalRank", "TOTAL_RANK");

  /** {@code type} on the wire. */
  public static final MediaEntryCompareAttribute TYPE = known("type", "TYPE");

  /** {@code updatedAt} on the wire. */
  public static final MediaEntryCompareAttribute UPDATED_AT = known("updatedAt", "UPDATED_AT");

  /** {@code views} on the wire. */
  public static final MediaEntryCompareAttribute VIEWS = known("views", "VIEWS");

  private MediaEntryCompareAttribute(String value, String name) {
    super(value, name);
  }

  private static MediaEntryCompareAttribute known(String value, String name) {
    MediaEntryCompareAttribute constant = new MediaEntryCompareAttribute(value, name);
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
  public static MediaEntryCompareAttribute of(String value) {
    MediaEntryCompareAttribute constant = KNOWN.get(value);
    return constant == null ? new MediaEntryCompareAttribute(value, "") : constant;
  }

  /**
   * The values that this client knows.
   *
   * @return one for each value on the wire, in the order of the schema
   */
  public static List<MediaEntryCompareAttribute> values() {
    return Collections.unmodifiableList(new ArrayList<>(KNOWN.values()));
  }
}
