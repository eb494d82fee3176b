package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * What an access rule has to say to the viewer.
 *
 * <p>Not an error of the call, although it has a code.
 *
 * <p>{@code KalturaAccessControlMessage} on the wire.
 */
public class AccessControlMessage extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaAccessControlMessage");

  /** See {@link #getMessage}. */
  public static final Property<String> MESSAGE = DESCRIPTOR.string("message");

  /** See {@link #getCode}. */
  public static final Property<String> CODE = DESCRIPTOR.string("code");

  AccessControlMessage(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AccessControlMessage(stateOf(DESCRIPTOR));
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
  protected AccessControlMessage create(State values) {
    return new AccessControlMessage(values);
  }

  /**
   * The text.
   *
   * @return the value, null when it is unset or null
   */
  public String getMessage() {
    return get(MESSAGE);
  }

  /**
   * Name of the message for programs.
   *
   * @return the value, null when it is unset or null
   */
  public String getCode() {
    return get(CODE);
  }

  /**
   * Builds objects of {@link AccessControlMessage}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AccessControlMessage#getMessage}. */
    public B message(String message) {
      return set(MESSAGE, message);
    }

    /** Sets {@link AccessControlMessage#getCode}. */
    public B code(String code) {
      return set(CODE, code);
    }

    @Override
    public AccessControlMessage build() {
      return new AccessControlMessage(finish());
    }
  }
}
