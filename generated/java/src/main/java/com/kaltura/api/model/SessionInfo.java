package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.SessionType;

/**
 * What a session is: whose, of which kind, until when.
 *
 * <p>{@code KalturaSessionInfo} on the wire.
 */
public class SessionInfo extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaSessionInfo");

  /** See {@link #getKs}. */
  public static final Property<String> KS =
      DESCRIPTOR.string("ks", ObjectType.READ_ONLY, ObjectType.SECRET);

  /** See {@link #getSessionType}. */
  public static final Property<SessionType> SESSION_TYPE =
      DESCRIPTOR.intEnum("sessionType", "KalturaSessionType", ObjectType.READ_ONLY);

  /** See {@link #getPartnerId}. */
  public static final Property<Long> PARTNER_ID =
      DESCRIPTOR.integer("partnerId", ObjectType.READ_ONLY);

  /** See {@link #getUserId}. */
  public static final Property<String> USER_ID = DESCRIPTOR.string("userId", ObjectType.READ_ONLY);

  /** See {@link #getExpiry}. */
  public static final Property<Long> EXPIRY = DESCRIPTOR.integer("expiry", ObjectType.READ_ONLY);

  /** See {@link #getPrivileges}. */
  public static final Property<String> PRIVILEGES =
      DESCRIPTOR.string("privileges", ObjectType.READ_ONLY);

  SessionInfo(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new SessionInfo(stateOf(DESCRIPTOR));
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
  protected SessionInfo create(State values) {
    return new SessionInfo(values);
  }

  /**
   * The session string. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getKs() {
    return get(KS);
  }

  /**
   * Kind of the session. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public SessionType getSessionType() {
    return get(SESSION_TYPE);
  }

  /**
   * Account the session belongs to. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPartnerId() {
    return get(PARTNER_ID);
  }

  /**
   * User the session acts for; empty for none. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getUserId() {
    return get(USER_ID);
  }

  /**
   * When the session ends. Unix seconds, UTC. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getExpiry() {
    return get(EXPIRY);
  }

  /**
   * Comma list of its privileges. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getPrivileges() {
    return get(PRIVILEGES);
  }

  /**
   * Builds objects of {@link SessionInfo}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link SessionInfo#getKs}. */
    public B ks(String ks) {
      return set(KS, ks);
    }

    /** Sets {@link SessionInfo#getSessionType}. */
    public B sessionType(SessionType sessionType) {
      return set(SESSION_TYPE, sessionType);
    }

    /** Sets {@link SessionInfo#getPartnerId}. */
    public B partnerId(long partnerId) {
      return set(PARTNER_ID, partnerId);
    }

    /** Sets {@link SessionInfo#getUserId}. */
    public B userId(String userId) {
      return set(USER_ID, userId);
    }

    /** Sets {@link SessionInfo#getExpiry}. */
    public B expiry(long expiry) {
      return set(EXPIRY, expiry);
    }

    /** Sets {@link SessionInfo#getPrivileges}. */
    public B privileges(String privileges) {
      return set(PRIVILEGES, privileges);
    }

    @Override
    public SessionInfo build() {
      return new SessionInfo(finish());
    }
  }
}
