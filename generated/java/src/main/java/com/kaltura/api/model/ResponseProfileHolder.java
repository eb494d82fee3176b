package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Refers to a stored response profile, by one of its two names.
 *
 * <p>{@code KalturaResponseProfileHolder} on the wire.
 */
public class ResponseProfileHolder extends BaseResponseProfile {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaResponseProfileHolder", BaseResponseProfile.DESCRIPTOR);

  /** See {@link #getId}. */
  public static final Property<Long> ID = DESCRIPTOR.integer("id");

  /** See {@link #getSystemName}. */
  public static final Property<String> SYSTEM_NAME = DESCRIPTOR.string("systemName");

  ResponseProfileHolder(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ResponseProfileHolder(stateOf(DESCRIPTOR));
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
  protected ResponseProfileHolder create(State values) {
    return new ResponseProfileHolder(values);
  }

  /**
   * Number of the stored profile.
   *
   * @return the value, null when it is unset or null
   */
  public Long getId() {
    return get(ID);
  }

  /**
   * System name of the stored profile.
   *
   * @return the value, null when it is unset or null
   */
  public String getSystemName() {
    return get(SYSTEM_NAME);
  }

  /**
   * Builds objects of {@link ResponseProfileHolder}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends BaseResponseProfile.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ResponseProfileHolder#getId}. */
    public B id(long id) {
      return set(ID, id);
    }

    /** Sets {@link ResponseProfileHolder#getSystemName}. */
    public B systemName(String systemName) {
      return set(SYSTEM_NAME, systemName);
    }

    @Override
    public ResponseProfileHolder build() {
      return new ResponseProfileHolder(finish());
    }
  }
}
