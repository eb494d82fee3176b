package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.CuePointStatus;
import com.kaltura.api.enums.CuePointType;
import com.kaltura.api.enums.NullableBoolean;

/**
 * Something that happens at a moment of an entry.
 *
 * <p>{@code KalturaCuePoint} on the wire. Abstract: only its subclasses can be sent. Part of the
 * plugin {@code cuePoint}. Needs permission to insert, update.
 */
public class CuePoint extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.ofAbstract("KalturaCuePoint");

  /** See {@link #getId}. */
  public static final Property<String> ID = DESCRIPTOR.string("id", ObjectType.READ_ONLY);

  /** See {@link #getIntId}. */
  public static final Property<Long> INT_ID = DESCRIPTOR.integer("intId", ObjectType.READ_ONLY);

  /** See {@link #getCuePointType}. */
  public static final Property<CuePointType> CUE_POINT_TYPE =
      DESCRIPTOR.stringEnum("cuePointType", "KalturaCuePointType", ObjectType.READ_ONLY);

  /** See {@link #getStatus}. */
  public static final Property<CuePointStatus> STATUS =
      DESCRIPTOR.intEnum("status", "KalturaCuePointStatus", ObjectType.READ_ONLY);

  /** See {@link #getEntryId}. */
  public static final Property<String> ENTRY_ID =
      DESCRIPTOR.string("entryId", ObjectType.INSERT_ONLY);

  /** See {@link #getPartnerId}. */
  public static final Property<Long> PARTNER_ID =
      DESCRIPTOR.integer("partnerId", ObjectType.READ_ONLY);

  /** See {@link #getCreatedAt}. */
  public static final Property<Long> CREATED_AT =
      DESCRIPTOR.integer("createdAt", ObjectType.READ_ONLY);

  /** See {@link #getUpdatedAt}. */
  public static final Property<Long> UPDATED_AT =
      DESCRIPTOR.integer("updatedAt", ObjectType.READ_ONLY);

  /** See {@link #getTriggeredAt}. */
  public static final Property<Long> TRIGGERED_AT = DESCRIPTOR.integer("triggeredAt");

  /** See {@link #getTags}. */
  public static final Property<String> TAGS = DESCRIPTOR.string("tags");

  /** See {@link #getStartTime}. */
  public static final Property<Long> START_TIME = DESCRIPTOR.integer("startTime");

  /** See {@link #getUserId}. */
  public static final Property<String> USER_ID = DESCRIPTOR.string("userId");

  /** See {@link #getPartnerData}. */
  public static final Property<String> PARTNER_DATA = DESCRIPTOR.string("partnerData");

  /** See {@link #getPartnerSortValue}. */
  public static final Property<Long> PARTNER_SORT_VALUE = DESCRIPTOR.integer("partnerSortValue");

  /** See {@link #getForceStop}. */
  public static final Property<NullableBoolean> FORCE_STOP =
      DESCRIPTOR.intEnum("forceStop", "KalturaNullableBoolean");

  /** See {@link #getThumbOffset}. */
  public static final Property<Long> THUMB_OFFSET = DESCRIPTOR.integer("thumbOffset");

  /** See {@link #getSystemName}. */
  public static final Property<String> SYSTEM_NAME = DESCRIPTOR.string("systemName");

  /** See {@link #getIsMomentary}. */
  public static final Property<Boolean> IS_MOMENTARY =
      DESCRIPTOR.bool("isMomentary", ObjectType.READ_ONLY);

  /** See {@link #getCopiedFrom}. */
  public static final Property<String> COPIED_FROM =
      DESCRIPTOR.string("copiedFrom", ObjectType.READ_ONLY);

  CuePoint(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CuePoint(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected CuePoint create(State values) {
    return new CuePoint(values);
  }

  /**
   * Id of the cue point, made by the server. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getId() {
    return get(ID);
  }

  /**
   * Number of the cue point; grows from one to the next. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getIntId() {
    return get(INT_ID);
  }

  /**
   * Kind of the cue point. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public CuePointType getCuePointType() {
    return get(CUE_POINT_TYPE);
  }

  /**
   * Whether the cue point is ready, handled or deleted. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public CuePointStatus getStatus() {
    return get(STATUS);
  }

  /**
   * Entry the cue point belongs to. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntryId() {
    return get(ENTRY_ID);
  }

  /**
   * Account the cue point belongs to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerId() {
    return get(PARTNER_ID);
  }

  /**
   * When the cue point was added. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAt() {
    return get(CREATED_AT);
  }

  /**
   * When the cue point was last changed. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAt() {
    return get(UPDATED_AT);
  }

  /**
   * When it happened in a live stream. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getTriggeredAt() {
    return get(TRIGGERED_AT);
  }

  /**
   * Comma list of keywords.
   *
   * @return the value, null when it is unset or null
   */
  public String getTags() {
    return get(TAGS);
  }

  /**
   * Where it starts, in milliseconds from the beginning of the entry.
   *
   * @return the value, null when it is unset or null
   */
  public Long getStartTime() {
    return get(START_TIME);
  }

  /**
   * User who added the cue point. Needs permission to read, insert.
   *
   * @return the value, null when it is unset or null
   */
  public String getUserId() {
    return get(USER_ID);
  }

  /**
   * Free text for your own purposes.
   *
   * @return the value, null when it is unset or null
   */
  public String getPartnerData() {
    return get(PARTNER_DATA);
  }

  /**
   * A number for your own purposes that lists can be sorted by.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerSortValue() {
    return get(PARTNER_SORT_VALUE);
  }

  /**
   * Whether players stop here.
   *
   * @return the value, null when it is unset or null
   */
  public NullableBoolean getForceStop() {
    return get(FORCE_STOP);
  }

  /**
   * Where in the entry the picture for the cue point is taken, in seconds.
   *
   * @return the value, null when it is unset or null
   */
  public Long getThumbOffset() {
    return get(THUMB_OFFSET);
  }

  /**
   * Name for programs, unique in the entry.
   *
   * @return the value, null when it is unset or null
   */
  public String getSystemName() {
    return get(SYSTEM_NAME);
  }

  /**
   * Whether it is a moment without length. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getIsMomentary() {
    return get(IS_MOMENTARY);
  }

  /**
   * Id of the cue point this one was copied from. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getCopiedFrom() {
    return get(COPIED_FROM);
  }

  /**
   * Builds objects of {@link CuePoint}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link CuePoint#getId}. */
    public B id(String id) {
      return set(ID, id);
    }

    /** Sets {@link CuePoint#getIntId}. */
    public B intId(long intId) {
      return set(INT_ID, intId);
    }

    /** Sets {@link CuePoint#getCuePointType}. */
    public B cuePointType(CuePointType cuePointType) {
      return set(CUE_POINT_TYPE, cuePointType);
    }

    /** Sets {@link CuePoint#getStatus}. */
    public B status(CuePointStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link CuePoint#getEntryId}. */
    public B entryId(String entryId) {
      return set(ENTRY_ID, entryId);
    }

    /** Sets {@link CuePoint#getPartnerId}. */
    public B partnerId(long partnerId) {
      return set(PARTNER_ID, partnerId);
    }

    /** Sets {@link CuePoint#getCreatedAt}. */
    public B createdAt(long createdAt) {
      return set(CREATED_AT, createdAt);
    }

    /** Sets {@link CuePoint#getUpdatedAt}. */
    public B updatedAt(long updatedAt) {
      return set(UPDATED_AT, updatedAt);
    }

    /** Sets {@link CuePoint#getTriggeredAt}. */
    public B triggeredAt(long triggeredAt) {
      return set(TRIGGERED_AT, triggeredAt);
    }

    /** Sets {@link CuePoint#getTags}. */
    public B tags(String tags) {
      return set(TAGS, tags);
    }

    /** Sets {@link CuePoint#getStartTime}. */
    public B startTime(long startTime) {
      return set(START_TIME, startTime);
    }

    /** Sets {@link CuePoint#getUserId}. */
    public B userId(String userId) {
      return set(USER_ID, userId);
    }

    /** Sets {@link CuePoint#getPartnerData}. */
    public B partnerData(String partnerData) {
      return set(PARTNER_DATA, partnerData);
    }

    /** Sets {@link CuePoint#getPartnerSortValue}. */
    public B partnerSortValue(long partnerSortValue) {
      return set(PARTNER_SORT_VALUE, partnerSortValue);
    }

    /** Sets {@link CuePoint#getForceStop}. */
    public B forceStop(NullableBoolean forceStop) {
      return set(FORCE_STOP, forceStop);
    }

    /** Sets {@link CuePoint#getThumbOffset}. */
    public B thumbOffset(long thumbOffset) {
      return set(THUMB_OFFSET, thumbOffset);
    }

    /** Sets {@link CuePoint#getSystemName}. */
    public B systemName(String systemName) {
      return set(SYSTEM_NAME, systemName);
    }

    /** Sets {@link CuePoint#getIsMomentary}. */
    public B isMomentary(boolean isMomentary) {
      return set(IS_MOMENTARY, isMomentary);
    }

    /** Sets {@link CuePoint#getCopiedFrom}. */
    public B copiedFrom(String copiedFrom) {
      return set(COPIED_FROM, copiedFrom);
    }

    @Override
    public CuePoint build() {
      return new CuePoint(finish());
    }
  }
}
