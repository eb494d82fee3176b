package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.UserCapabilityType;

/**
 * Something a user is allowed to do beside his role.
 *
 * <p>{@code KalturaUserCapability} on the wire.
 */
public class UserCapability extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaUserCapability");

  /** See {@link #getCapability}. */
  public static final Property<UserCapabilityType> CAPABILITY =
      DESCRIPTOR.stringEnum("capability", "KalturaUserCapabilityType");

  UserCapability(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new UserCapability(stateOf(DESCRIPTOR));
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
  protected UserCapability create(State values) {
    return new UserCapability(values);
  }

  /**
   * The capability.
   *
   * @return the value, null when it is unset or null
   */
  public UserCapabilityType getCapability() {
    return get(CAPABILITY);
  }

  /**
   * Builds objects of {@link UserCapability}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link UserCapability#getCapability}. */
    public B capability(UserCapabilityType capability) {
      return set(CAPABILITY, capability);
    }

    @Override
    public UserCapability build() {
      return new UserCapability(finish());
    }
  }
}
