package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.ResponseProfileStatus;

/**
 * A response profile that is stored in the account.
 *
 * <p>{@code KalturaResponseProfile} on the wire.
 */
public class ResponseProfile extends DetachedResponseProfile {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaResponseProfile", DetachedResponseProfile.DESCRIPTOR);

  /** See {@link #getId}. */
  public static final Property<Long> ID = DESCRIPTOR.integer("id", ObjectType.READ_ONLY);

  /** See {@link #getSystemName}. */
  public static final Property<String> SYSTEM_NAME = DESCRIPTOR.string("systemName");

  /** See {@link #getPartnerId}. */
  public static final Property<Long> PARTNER_ID =
      DESCRIPTOR.integer("partnerId", ObjectType.READ_ONLY);

  /** See {@link #getCreatedAt}. */
  public static final Property<Long> CREATED_AT =
      DESCRIPTOR.integer("createdAt", ObjectType.READ_ONLY);

  /** See {@link #getUpdatedAt}. */
  public static final Property<Long> UPDATED_AT =
      DESCRIPTOR.integer("updatedAt", ObjectType.READ_ONLY);

  /** See {@link #getStatus}. */
  public static final Property<ResponseProfileStatus> STATUS =
      DESCRIPTOR.intEnum("status", "KalturaResponseProfileStatus", ObjectType.READ_ONLY);

  /** See {@link #getVersion}. */
  public static final Property<Long> VERSION = DESCRIPTOR.integer("version", ObjectType.READ_ONLY);

  ResponseProfile(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ResponseProfile(stateOf(DESCRIPTOR));
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
  protected ResponseProfile create(State values) {
    return new ResponseProfile(values);
  }

  /**
   * Number of the profile. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getId() {
    return get(ID);
  }

  /**
   * Name for programs, unique in the account.
   *
   * @return the value, null when it is unset or null
   */
  public String getSystemName() {
    return get(SYSTEM_NAME);
  }

  /**
   * Account the profile belongs to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerId() {
    return get(PARTNER_ID);
  }

  /**
   * When the profile was stored. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAt() {
    return get(CREATED_AT);
  }

  /**
   * When the profile was last changed. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAt() {
    return get(UPDATED_AT);
  }

  /**
   * Whether the profile can be used. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public ResponseProfileStatus getStatus() {
    return get(STATUS);
  }

  /**
   * Grows by one with each change. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getVersion() {
    return get(VERSION);
  }

  /**
   * Builds objects of {@link ResponseProfile}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends DetachedResponseProfile.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ResponseProfile#getId}. */
    public B id(long id) {
      return set(ID, id);
    }

    /** Sets {@link ResponseProfile#getSystemName}. */
    public B systemName(String systemName) {
      return set(SYSTEM_NAME, systemName);
    }

    /** Sets {@link ResponseProfile#getPartnerId}. */
    public B partnerId(long partnerId) {
      return set(PARTNER_ID, partnerId);
    }

    /** Sets {@link ResponseProfile#getCreatedAt}. */
    public B createdAt(long createdAt) {
      return set(CREATED_AT, createdAt);
    }

    /** Sets {@link ResponseProfile#getUpdatedAt}. */
    public B updatedAt(long updatedAt) {
      return set(UPDATED_AT, updatedAt);
    }

    /** Sets {@link ResponseProfile#getStatus}. */
    public B status(ResponseProfileStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link ResponseProfile#getVersion}. */
    public B version(long version) {
      return set(VERSION, version);
    }

    @Override
    public ResponseProfile build() {
      return new ResponseProfile(finish());
    }
  }
}
