package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A new widget session.
 *
 * <p>{@code KalturaStartWidgetSessionResponse} on the wire.
 */
public class StartWidgetSessionResponse extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaStartWidgetSessionResponse");

  /** See {@link #getPartnerId}. */
  public static final Property<Long> PARTNER_ID =
      DESCRIPTOR.integer("partnerId", ObjectType.READ_ONLY);

  /** See {@link #getKs}. */
  public static final Property<String> KS =
      DESCRIPTOR.string("ks", ObjectType.READ_ONLY, ObjectType.SECRET);

  /** See {@link #getUserId}. */
  public static final Property<String> USER_ID = DESCRIPTOR.string("userId", ObjectType.READ_ONLY);

  StartWidgetSessionResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new StartWidgetSessionResponse(stateOf(DESCRIPTOR));
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
  protected StartWidgetSessionResponse create(State values) {
    return new StartWidgetSessionResponse(values);
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
   * The session string. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getKs() {
    return get(KS);
  }

  /**
   * User the session acts for; 0 stands for an anonymous viewer. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getUserId() {
    return get(USER_ID);
  }

  /**
   * Builds objects of {@link StartWidgetSessionResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link StartWidgetSessionResponse#getPartnerId}. */
    public B partnerId(long partnerId) {
      return set(PARTNER_ID, partnerId);
    }

    /** Sets {@link StartWidgetSessionResponse#getKs}. */
    public B ks(String ks) {
      return set(KS, ks);
    }

    /** Sets {@link StartWidgetSessionResponse#getUserId}. */
    public B userId(String userId) {
      return set(USER_ID, userId);
    }

    @Override
    public StartWidgetSessionResponse build() {
      return new StartWidgetSessionResponse(finish());
    }
  }
}
