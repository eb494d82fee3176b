package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.AppTokenHashType;
import com.kaltura.api.enums.AppTokenStatus;
import com.kaltura.api.enums.SessionType;

/**
 * An application token: what its sessions may do, and the secret to open them.
 *
 * <p>{@code KalturaAppToken} on the wire.
 */
public class AppToken extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaAppToken");

  /** See {@link #getId}. */
  public static final Property<String> ID = DESCRIPTOR.string("id", ObjectType.READ_ONLY);

  /** See {@link #getToken}. */
  public static final Property<String> TOKEN =
      DESCRIPTOR.string("token", ObjectType.READ_ONLY, ObjectType.SECRET);

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
  public static final Property<AppTokenStatus> STATUS =
      DESCRIPTOR.intEnum("status", "KalturaAppTokenStatus", ObjectType.READ_ONLY);

  /** See {@link #getExpiry}. */
  public static final Property<Long> EXPIRY = DESCRIPTOR.integer("expiry");

  /** See {@link #getSessionType}. */
  public static final Property<SessionType> SESSION_TYPE =
      DESCRIPTOR.intEnum("sessionType", "KalturaSessionType");

  /** See {@link #getSessionUserId}. */
  public static final Property<String> SESSION_USER_ID = DESCRIPTOR.string("sessionUserId");

  /** See {@link #getSessionDuration}. */
  public static final Property<Long> SESSION_DURATION = DESCRIPTOR.integer("sessionDuration");

  /** See {@link #getSessionPrivileges}. */
  public static final Property<String> SESSION_PRIVILEGES = DESCRIPTOR.string("sessionPrivileges");

  /** See {@link #getHashType}. */
  public static final Property<AppTokenHashType> HASH_TYPE =
      DESCRIPTOR.stringEnum("hashType", "KalturaAppTokenHashType");

  /** See {@link #getDescription}. */
  public static final Property<String> DESCRIPTION = DESCRIPTOR.string("description");

  AppToken(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AppToken(stateOf(DESCRIPTOR));
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
  protected AppToken create(State values) {
    return new AppToken(values);
  }

  /**
   * Id of the token, made by the server. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getId() {
    return get(ID);
  }

  /**
   * The secret text that goes into the hash. Treat it like a password. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getToken() {
    return get(TOKEN);
  }

  /**
   * Account the token belongs to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerId() {
    return get(PARTNER_ID);
  }

  /**
   * When the token was created. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getCreatedAt() {
    return get(CREATED_AT);
  }

  /**
   * When the token was last changed. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getUpdatedAt() {
    return get(UPDATED_AT);
  }

  /**
   * Whether sessions can be opened with the token. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public AppTokenStatus getStatus() {
    return get(STATUS);
  }

  /**
   * Moment after which the token no longer works. Unix seconds, UTC.
   *
   * @return the value, null when it is unset or null
   */
  public Long getExpiry() {
    return get(EXPIRY);
  }

  /**
   * Kind of the sessions; user sessions unless set.
   *
   * @return the value, null when it is unset or null
   */
  public SessionType getSessionType() {
    return get(SESSION_TYPE);
  }

  /**
   * User the sessions act for; when set, the caller cannot choose another.
   *
   * @return the value, null when it is unset or null
   */
  public String getSessionUserId() {
    return get(SESSION_USER_ID);
  }

  /**
   * Longest lifetime of a session in seconds.
   *
   * @return the value, null when it is unset or null
   */
  public Long getSessionDuration() {
    return get(SESSION_DURATION);
  }

  /**
   * Comma list of privileges that each session gets.
   *
   * @return the value, null when it is unset or null
   */
  public String getSessionPrivileges() {
    return get(SESSION_PRIVILEGES);
  }

  /**
   * Hash that startSession expects; SHA1 unless set.
   *
   * @return the value, null when it is unset or null
   */
  public AppTokenHashType getHashType() {
    return get(HASH_TYPE);
  }

  /**
   * What the token is for, in words for people.
   *
   * @return the value, null when it is unset or null
   */
  public String getDescription() {
    return get(DESCRIPTION);
  }

  /**
   * Builds objects of {@link AppToken}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AppToken#getId}. */
    public B id(String id) {
      return set(ID, id);
    }

    /** Sets {@link AppToken#getToken}. */
    public B token(String token) {
      return set(TOKEN, token);
    }

    /** Sets {@link AppToken#getPartnerId}. */
    public B partnerId(long partnerId) {
      return set(PARTNER_ID, partnerId);
    }

    /** Sets {@link AppToken#getCreatedAt}. */
    public B createdAt(long createdAt) {
      return set(CREATED_AT, createdAt);
    }

    /** Sets {@link AppToken#getUpdatedAt}. */
    public B updatedAt(long updatedAt) {
      return set(UPDATED_AT, updatedAt);
    }

    /** Sets {@link AppToken#getStatus}. */
    public B status(AppTokenStatus status) {
      return set(STATUS, status);
    }

    /** Sets {@link AppToken#getExpiry}. */
    public B expiry(long expiry) {
      return set(EXPIRY, expiry);
    }

    /** Sets {@link AppToken#getSessionType}. */
    public B sessionType(SessionType sessionType) {
      return set(SESSION_TYPE, sessionType);
    }

    /** Sets {@link AppToken#getSessionUserId}. */
    public B sessionUserId(String sessionUserId) {
      return set(SESSION_USER_ID, sessionUserId);
    }

    /** Sets {@link AppToken#getSessionDuration}. */
    public B sessionDuration(long sessionDuration) {
      return set(SESSION_DURATION, sessionDuration);
    }

    /** Sets {@link AppToken#getSessionPrivileges}. */
    public B sessionPrivileges(String sessionPrivileges) {
      return set(SESSION_PRIVILEGES, sessionPrivileges);
    }

    /** Sets {@link AppToken#getHashType}. */
    public B hashType(AppTokenHashType hashType) {
      return set(HASH_TYPE, hashType);
    }

    /** Sets {@link AppToken#getDescription}. */
    public B description(String description) {
      return set(DESCRIPTION, description);
    }

    @Override
    public AppToken build() {
      return new AppToken(finish());
    }
  }
}
