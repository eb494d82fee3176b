package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.CuePointStatus;
import com.kaltura.api.enums.CuePointType;
import com.kaltura.api.enums.NullableBoolean;

/**
 * Conditions on the stored fields of cue points.
 *
 * <p>Abstract: make a KalturaCuePointFilter.
 *
 * <p>{@code KalturaCuePointBaseFilter} on the wire. Abstract: only its subclasses can be sent. Part
 * of the plugin {@code cuePoint}.
 */
public class CuePointBaseFilter extends RelatedFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaCuePointBaseFilter", RelatedFilter.DESCRIPTOR);

  /** See {@link #getIdEqual}. */
  public static final Property<String> ID_EQUAL = DESCRIPTOR.string("idEqual");

  /** See {@link #getIdIn}. */
  public static final Property<String> ID_IN = DESCRIPTOR.string("idIn");

  /** See {@link #getCuePointTypeEqual}. */
  public static final Property<CuePointType> CUE_POINT_TYPE_EQUAL =
      DESCRIPTOR.stringEnum("cuePointTypeEqual", "KalturaCuePointType");

  /** See {@link #getCuePointTypeIn}. */
  public static final Property<String> CUE_POINT_TYPE_IN = DESCRIPTOR.string("cuePointTypeIn");

  /** See {@link #getStatusEqual}. */
  public static final Property<CuePointStatus> STATUS_EQUAL =
      DESCRIPTOR.intEnum("statusEqual", "KalturaCuePointStatus");

  /** See {@link #getStatusIn}. */
  public static final Property<String> STATUS_IN = DESCRIPTOR.string("statusIn");

  /** See {@link #getEntryIdEqual}. */
  public static final Property<String> ENTRY_ID_EQUAL = DESCRIPTOR.string("entryIdEqual");

  /** See {@link #getEntryIdIn}. */
  public static final Property<String> ENTRY_ID_IN = DESCRIPTOR.string("entryIdIn");

  /** See {@link #getCreatedAtGreaterThanOrEqual}. */
  public static final Property<Long> CREATED_AT_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("createdAtGreaterThanOrEqual");

  /** See {@link #getCreatedAtLessThanOrEqual}. */
  public static final Property<Long> CREATED_AT_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("createdAtLessThanOrEqual");

  /** See {@link #getUpdatedAtGreaterThanOrEqual}. */
  public static final Property<Long> UPDATED_AT_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("updatedAtGreaterThanOrEqual");

  /** See {@link #getUpdatedAtLessThanOrEqual}. */
  public static final Property<Long> UPDATED_AT_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("updatedAtLessThanOrEqual");

  /** See {@link #getTriggeredAtGreaterThanOrEqual}. */
  public static final Property<Long> TRIGGERED_AT_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("triggeredAtGreaterThanOrEqual");

  /** See {@link #getTriggeredAtLessThanOrEqual}. */
  public static final Property<Long> TRIGGERED_AT_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("triggeredAtLessThanOrEqual");

  /** See {@link #getTagsLike}. */
  public static final Property<String> TAGS_LIKE = DESCRIPTOR.string("tagsLike");

  /** See {@link #getTagsMultiLikeOr}. */
  public static final Property<String> TAGS_MULTI_LIKE_OR = DESCRIPTOR.string("tagsMultiLikeOr");

  /** See {@link #getTagsMultiLikeAnd}. */
  public static final Property<String> TAGS_MULTI_LIKE_AND = DESCRIPTOR.string("tagsMultiLikeAnd");

  /** See {@link #getStartTimeGreaterThanOrEqual}. */
  public static final Property<Long> START_TIME_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("startTimeGreaterThanOrEqual");

  /** See {@link #getStartTimeLessThanOrEqual}. */
  public static final Property<Long> START_TIME_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("startTimeLessThanOrEqual");

  /** See {@link #getUserIdEqual}. */
  public static final Property<String> USER_ID_EQUAL = DESCRIPTOR.string("userIdEqual");

  /** See {@link #getUserIdIn}. */
  public static final Property<String> USER_ID_IN = DESCRIPTOR.string("userIdIn");

  /** See {@link #getPartnerSortValueEqual}. */
  public static final Property<Long> PARTNER_SORT_VALUE_EQUAL =
      DESCRIPTOR.integer("partnerSortValueEqual");

  /** See {@link #getPartnerSortValueIn}. */
  public static final Property<String> PARTNER_SORT_VALUE_IN =
      DESCRIPTOR.string("partnerSortValueIn");

  /** See {@link #getPartnerSortValueGreaterThanOrEqual}. */
  public static final Property<Long> PARTNER_SORT_VALUE_GREATER_THAN_OR_EQUAL =
      DESCRIPTOR.integer("partnerSortValueGreaterThanOrEqual");

  /** See {@link #getPartnerSortValueLessThanOrEqual}. */
  public static final Property<Long> PARTNER_SORT_VALUE_LESS_THAN_OR_EQUAL =
      DESCRIPTOR.integer("partnerSortValueLessThanOrEqual");

  /** See {@link #getForceStopEqual}. */
  public static final Property<NullableBoolean> FORCE_STOP_EQUAL =
      DESCRIPTOR.intEnum("forceStopEqual", "KalturaNullableBoolean");

  /** See {@link #getSystemNameEqual}. */
  public static final Property<String> SYSTEM_NAME_EQUAL = DESCRIPTOR.string("systemNameEqual");

  /** See {@link #getSystemNameIn}. */
  public static final Property<String> SYSTEM_NAME_IN = DESCRIPTOR.string("systemNameIn");

  CuePointBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CuePointBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected CuePointBaseFilter create(State values) {
    return new CuePointBaseFilter(values);
  }

  /**
   * Only cue points with exactly this id.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdEqual() {
    return get(ID_EQUAL);
  }

  /**
   * Comma list; only cue points whose id is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getIdIn() {
    return get(ID_IN);
  }

  /**
   * Only cue points with exactly this kind.
   *
   * @return the value, null when it is unset or null
   */
  public CuePointType getCuePointTypeEqual() {
    return get(CUE_POINT_TYPE_EQUAL);
  }

  /**
   * Comma list; only cue points whose kind is in it. Values of {@code CuePointType}, separated by
   * commas.
   *
   * @return the value, null when it is unset or null
   */
  public String getCuePointTypeIn() {
    return get(CUE_POINT_TYPE_IN);
  }

  /**
   * Only cue points with exactly this status.
   *
   * @return the value, null when it is unset or null
   */
  public CuePointStatus getStatusEqual() {
    return get(STATUS_EQUAL);
  }

  /**
   * Comma list; only cue points whose status is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getStatusIn() {
    return get(STATUS_IN);
  }

  /**
   * Only cue points with exactly this entry.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntryIdEqual() {
    return get(ENTRY_ID_EQUAL);
  }

  /**
   * Comma list; only cue points whose entry is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntryIdIn() {
    return get(ENTRY_ID_IN);
  }

  /**
   * Only cue points created at or after this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtGreaterThanOrEqual() {
    return get(CREATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only cue points created at or before this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAtLessThanOrEqual() {
    return get(CREATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only cue points last changed at or after this moment; small values count in seconds from now.
   * Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtGreaterThanOrEqual() {
    return get(UPDATED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only cue points last changed at or before this moment; small values count in seconds from now.
   * Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAtLessThanOrEqual() {
    return get(UPDATED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only cue points triggered at or after this moment; small values count in seconds from now. Unix
   * seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getTriggeredAtGreaterThanOrEqual() {
    return get(TRIGGERED_AT_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only cue points triggered at or before this moment; small values count in seconds from now.
   * Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getTriggeredAtLessThanOrEqual() {
    return get(TRIGGERED_AT_LESS_THAN_OR_EQUAL);
  }

  /**
   * Text to look for in the keywords.
   *
   * @return the value, null when it is unset or null
   */
  public String getTagsLike() {
    return get(TAGS_LIKE);
  }

  /**
   * Comma list of texts; one of them has to occur in the keywords.
   *
   * @return the value, null when it is unset or null
   */
  public String getTagsMultiLikeOr() {
    return get(TAGS_MULTI_LIKE_OR);
  }

  /**
   * Comma list of texts; all of them have to occur in the keywords.
   *
   * @return the value, null when it is unset or null
   */
  public String getTagsMultiLikeAnd() {
    return get(TAGS_MULTI_LIKE_AND);
  }

  /**
   * Only cue points whose start in milliseconds is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getStartTimeGreaterThanOrEqual() {
    return get(START_TIME_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only cue points whose start in milliseconds is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getStartTimeLessThanOrEqual() {
    return get(START_TIME_LESS_THAN_OR_EQUAL);
  }

  /**
   * Only cue points with exactly this user.
   *
   * @return the value, null when it is unset or null
   */
  public String getUserIdEqual() {
    return get(USER_ID_EQUAL);
  }

  /**
   * Comma list; only cue points whose user is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getUserIdIn() {
    return get(USER_ID_IN);
  }

  /**
   * Only cue points with exactly this sort value.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerSortValueEqual() {
    return get(PARTNER_SORT_VALUE_EQUAL);
  }

  /**
   * Comma list; only cue points whose sort value is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getPartnerSortValueIn() {
    return get(PARTNER_SORT_VALUE_IN);
  }

  /**
   * Only cue points whose sort value is this or more.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerSortValueGreaterThanOrEqual() {
    return get(PARTNER_SORT_VALUE_GREATER_THAN_OR_EQUAL);
  }

  /**
   * Only cue points whose sort value is this or less.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerSortValueLessThanOrEqual() {
    return get(PARTNER_SORT_VALUE_LESS_THAN_OR_EQUAL);
  }

  /**
   * Whether players stop at the wanted cue points.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getForceStopEqual() {
    return get(FORCE_STOP_EQUAL);
  }

  /**
   * Only cue points with exactly this system name.
   *
   * @return the value, null when it is unset or null
   */
  public String getSystemNameEqual() {
    return get(SYSTEM_NAME_EQUAL);
  }

  /**
   * Comma list; only cue points whose system name is in it.
   *
   * @return the value, null when it is unset or null
   */
  public String getSystemNameIn() {
    return get(SYSTEM_NAME_IN);
  }

  /**
   * Builds objects of {@link CuePointBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends RelatedFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link CuePointBaseFilter#getIdEqual}. */
    public B idEqual(String idEqual) {
      return set(ID_EQUAL, idEqual);
    }

    /** Sets {@link CuePointBaseFilter#getIdIn}. */
    public B idIn(String idIn) {
      return set(ID_IN, idIn);
    }

    /** Sets {@link CuePointBaseFilter#getCuePointTypeEqual}. */
    public B cuePointTypeEqual(CuePointType cuePointTypeEqual) {
      return set(CUE_POINT_TYPE_EQUAL, cuePointTypeEqual);
    }

    /** Sets {@link CuePointBaseFilter#getCuePointTypeIn}. */
    public B cuePointTypeIn(String cuePointTypeIn) {
      return set(CUE_POINT_TYPE_IN, cuePointTypeIn);
    }

    /** Sets {@link CuePointBaseFilter#getStatusEqual}. */
    public B statusEqual(CuePointStatus statusEqual) {
      return set(STATUS_EQUAL, statusEqual);
    }

    /** Sets {@link CuePointBaseFilter#getStatusIn}. */
    public B statusIn(String statusIn) {
      return set(STATUS_IN, statusIn);
    }

    /** Sets {@link CuePointBaseFilter#getEntryIdEqual}. */
    public B entryIdEqual(String entryIdEqual) {
      return set(ENTRY_ID_EQUAL, entryIdEqual);
    }

    /** Sets {@link CuePointBaseFilter#getEntryIdIn}. */
    public B entryIdIn(String entryIdIn) {
      return set(ENTRY_ID_IN, entryIdIn);
    }

    /** Sets {@link CuePointBaseFilter#getCreatedAtGreaterThanOrEqual}. */
    public B createdAtGreaterThanOrEqual(long createdAtGreaterThanOrEqual) {
      return set(CREATED_AT_GREATER_THAN_OR_EQUAL, createdAtGreaterThanOrEqual);
    }

    /** Sets {@link CuePointBaseFilter#getCreatedAtLessThanOrEqual}. */
    public B createdAtLessThanOrEqual(long createdAtLessThanOrEqual) {
      return set(CREATED_AT_LESS_THAN_OR_EQUAL, createdAtLessThanOrEqual);
    }

    /** Sets {@link CuePointBaseFilter#getUpdatedAtGreaterThanOrEqual}. */
    public B updatedAtGreaterThanOrEqual(long updatedAtGreaterThanOrEqual) {
      return set(UPDATED_AT_GREATER_THAN_OR_EQUAL, updatedAtGreaterThanOrEqual);
    }

    /** Sets {@link CuePointBaseFilter#getUpdatedAtLessThanOrEqual}. */
    public B updatedAtLessThanOrEqual(long updatedAtLessThanOrEqual) {
      return set(UPDATED_AT_LESS_THAN_OR_EQUAL, updatedAtLessThanOrEqual);
    }

    /** Sets {@link CuePointBaseFilter#getTriggeredAtGreaterThanOrEqual}. */
    public B triggeredAtGreaterThanOrEqual(long triggeredAtGreaterThanOrEqual) {
      return set(TRIGGERED_AT_GREATER_THAN_OR_EQUAL, triggeredAtGreaterThanOrEqual);
    }

    /** Sets {@link CuePointBaseFilter#getTriggeredAtLessThanOrEqual}. */
    public B triggeredAtLessThanOrEqual(long triggeredAtLessThanOrEqual) {
      return set(TRIGGERED_AT_LESS_THAN_OR_EQUAL, triggeredAtLessThanOrEqual);
    }

    /** Sets {@link CuePointBaseFilter#getTagsLike}. */
    public B tagsLike(String tagsLike) {
      return set(TAGS_LIKE, tagsLike);
    }

    /** Sets {@link CuePointBaseFilter#getTagsMultiLikeOr}. */
    public B tagsMultiLikeOr(String tagsMultiLikeOr) {
      return set(TAGS_MULTI_LIKE_OR, tagsMultiLikeOr);
    }

    /** Sets {@link CuePointBaseFilter#getTagsMultiLikeAnd}. */
    public B tagsMultiLikeAnd(String tagsMultiLikeAnd) {
      return set(TAGS_MULTI_LIKE_AND, tagsMultiLikeAnd);
    }

    /** Sets {@link CuePointBaseFilter#getStartTimeGreaterThanOrEqual}. */
    public B startTimeGreaterThanOrEqual(long startTimeGreaterThanOrEqual) {
      return set(START_TIME_GREATER_THAN_OR_EQUAL, startTimeGreaterThanOrEqual);
    }

    /** Sets {@link CuePointBaseFilter#getStartTimeLessThanOrEqual}. */
    public B startTimeLessThanOrEqual(long startTimeLessThanOrEqual) {
      return set(START_TIME_LESS_THAN_OR_EQUAL, startTimeLessThanOrEqual);
    }

    /** Sets {@link CuePointBaseFilter#getUserIdEqual}. */
    public B userIdEqual(String userIdEqual) {
      return set(USER_ID_EQUAL, userIdEqual);
    }

    /** Sets {@link CuePointBaseFilter#getUserIdIn}. */
    public B userIdIn(String userIdIn) {
      return set(USER_ID_IN, userIdIn);
    }

    /** Sets {@link CuePointBaseFilter#getPartnerSortValueEqual}. */
    public B partnerSortValueEqual(long partnerSortValueEqual) {
      return set(PARTNER_SORT_VALUE_EQUAL, partnerSortValueEqual);
    }

    /** Sets {@link CuePointBaseFilter#getPartnerSortValueIn}. */
    public B partnerSortValueIn(String partnerSortValueIn) {
      return set(PARTNER_SORT_VALUE_IN, partnerSortValueIn);
    }

    /** Sets {@link CuePointBaseFilter#getPartnerSortValueGreaterThanOrEqual}. */
    public B partnerSortValueGreaterThanOrEqual(long partnerSortValueGreaterThanOrEqual) {
      return set(PARTNER_SORT_VALUE_GREATER_THAN_OR_EQUAL, partnerSortValueGreaterThanOrEqual);
    }

    /** Sets {@link CuePointBaseFilter#getPartnerSortValueLessThanOrEqual}. */
    public B partnerSortValueLessThanOrEqual(long partnerSortValueLessThanOrEqual) {
      return set(PARTNER_SORT_VALUE_LESS_THAN_OR_EQUAL, partnerSortValueLessThanOrEqual);
    }

    /** Sets {@link CuePointBaseFilter#getForceStopEqual}. */
    public B forceStopEqual(NullableBoolean forceStopEqual) {
      return set(FORCE_STOP_EQUAL, forceStopEqual);
    }

    /** Sets {@link CuePointBaseFilter#getSystemNameEqual}. */
    public B systemNameEqual(String systemNameEqual) {
      return set(SYSTEM_NAME_EQUAL, systemNameEqual);
    }

    /** Sets {@link CuePointBaseFilter#getSystemNameIn}. */
    public B systemNameIn(String systemNameIn) {
      return set(SYSTEM_NAME_IN, systemNameIn);
    }

    @Override
    public CuePointBaseFilter build() {
      return new CuePointBaseFilter(finish());
    }
  }
}
