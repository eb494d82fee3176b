package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.ModerationFlagStatus;
import com.kaltura.api.enums.ModerationFlagType;
import com.kaltura.api.enums.ModerationObjectType;

/**
 * A report of a viewer to the moderators.
 *
 * <p>{@code KalturaModerationFlag} on the wire.
 */
public class ModerationFlag extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaModerationFlag");

  /** See {@link #getId}. */
  public static final Property<Long> ID = DESCRIPTOR.integer("id", ObjectType.READ_ONLY);

  /** See {@link #getPartnerId}. */
  public static final Property<Long> PARTNER_ID =
      DESCRIPTOR.integer("partnerId", ObjectType.READ_ONLY);

  /** See {@link #getUserId}. */
  public static final Property<String> USER_ID = DESCRIPTOR.string("userId", ObjectType.READ_ONLY);

  /** See {@link #getModerationObjectType}. */
  public static final Property<ModerationObjectType> MODERATION_OBJECT_TYPE =
      DESCRIPTOR.stringEnum(
          "moderationObjectType", "KalturaModerationObjectType", ObjectType.READ_ONLY);

  /** See {@link #getFlaggedEntryId}. */
  public static final Property<String> FLAGGED_ENTRY_ID = DESCRIPTOR.string("flaggedEntryId");

  /** See {@link #getFlaggedUserId}. */
  public static final Property<String> FLAGGED_USER_ID = DESCRIPTOR.string("flaggedUserId");

  /** See {@link #getStatus}. */
  public static final Property<ModerationFlagStatus> STATUS =
      DESCRIPTOR.stringEnum("status", "KalturaModerationFlagStatus", ObjectType.READ_ONLY);

  /** See {@link #getComments}. */
  public static final Property<String> COMMENTS = DESCRIPTOR.string("comments");

  /** See {@link #getFlagType}. */
  public static final Property<ModerationFlagType> FLAG_TYPE =
      DESCRIPTOR.intEnum("flagType", "KalturaModerationFlagType");

  /** See {@link #getCreatedAt}. */
  public static final Property<Long> CREATED_AT =
      DESCRIPTOR.integer("createdAt", ObjectType.READ_ONLY);

  /** See {@link #getUpdatedAt}. */
  public static final Property<Long> UPDATED_AT =
      DESCRIPTOR.integer("updatedAt", ObjectType.READ_ONLY);

  ModerationFlag(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ModerationFlag(stateOf(DESCRIPTOR));
  }

  /**
   * Begins an object.
   *
   * @return a builder on which nothing is set
   */
  public static Builder<?> builder() {
    return new Builder<>(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected ModerationFlag create(State values) {
    return new ModerationFlag(values);
  }

  /**
   * Number of the report. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getId() {
    return get(ID);
  }

  /**
   * Account the report belongs to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerId() {
    return get(PARTNER_ID);
  }

  /**
   * User who reported. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getUserId() {
    return get(USER_ID);
  }

  /**
   * Whether an entry or a user is reported. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public ModerationObjectType getModerationObjectType() {
    return get(MODERATION_OBJECT_TYPE);
  }

  /**
   * Id of the reported entry.
   *
   * @return the value, null when it is unset or null
   */
  public String getFlaggedEntryId() {
    return get(FLAGGED_ENTRY_ID);
  }

  /**
   * Id of the reported user.
   *
   * @return the value, null when it is unset or null
   */
  public String getFlaggedUserId() {
    return get(FLAGGED_USER_ID);
  }

  /**
   * Whether moderators have dealt with the report. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public ModerationFlagStatus getStatus() {
    return get(STATUS);
  }

  /**
   * What the viewer wrote.
   *
   * @return the value, null when it is unset or null
   */
  public String getComments() {
    return get(COMMENTS);
  }

  /**
   * Reason of the report.
   *
   * @return the value, null when it is unset or null
   */
  public ModerationFlagType getFlagType() {
    return get(FLAG_TYPE);
  }

  /**
   * When the report was made. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAt() {
    return get(CREATED_AT);
  }

  /**
   * When the report was last changed. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAt() {
    return get(UPDATED_AT);
  }

  /**
   * Builds objects of {@link ModerationFlag}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ModerationFlag#getId}. */
    public B id(long id) {
      return set(ID, id);
    }

    /** Sets {@link ModerationFlag#getPartnerId}. */
    public B partnerId(long partnerId) {
      return set(PARTNER_ID, partnerId);
    }

    /** Sets {@link ModerationFlag#getUserId}. */
    public B userId(String userId) {
      return set(USER_ID, userId);
    }

    /** Sets {@link ModerationFlag#getModerationObjectType}. */
    public B moderationObjectType(ModerationObjectType moderationObjectType) {
      return set(MODERATION_OBJECT_TYPE, moderationObjectType);
    }

    /** Sets {@link ModerationFlag#getFlaggedEntryId}. */
    public B flaggedEntryId(String flaggedEntryId) {
      return set(FLAGGED_ENTRY_ID, flaggedEntryId);
    }

    /** Sets {@link ModerationFlag#getFlaggedUserId}. */
    public B flaggedUserId(String flaggedUserId) {
      return set(FLAGGED_USER_ID, flaggedUserId);
    }

    /** Sets {@link ModerationFlag#getStatus}. */
    public B status(ModerationFlagStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link ModerationFlag#getComments}. */
    public B comments(String comments) {
      return set(COMMENTS, comments);
    }

    /** Sets {@link ModerationFlag#getFlagType}. */
    public B flagType(ModerationFlagType flagType) {
      return set(FLAG_TYPE, flagType);
    }

    /** Sets {@link ModerationFlag#getCreatedAt}. */
    public B createdAt(long createdAt) {
      return set(CREATED_AT, createdAt);
    }

    /** Sets {@link ModerationFlag#getUpdatedAt}. */
    public B updatedAt(long updatedAt) {
      return set(UPDATED_AT, updatedAt);
    }

    @Override
    public ModerationFlag build() {
      return new ModerationFlag(finish());
    }
  }
}
