package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A truth value as an object.
 *
 * <p>{@code KalturaBooleanValue} on the wire.
 */
public class BooleanValue extends KalturaValue {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaBooleanValue", KalturaValue.DESCRIPTOR);

  /** See {@link #getValue}. */
  public static final Property<Boolean> VALUE = DESCRIPTOR.bool("value");

  BooleanValue(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new BooleanValue(stateOf(DESCRIPTOR));
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
  protected BooleanValue create(State values) {
    return new BooleanValue(values);
  }

  /**
   * True or false.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getValue() {
    return get(VALUE);
  }

  /**
   * Builds objects of {@link BooleanValue}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends KalturaValue.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link BooleanValue#getValue}. */
    public B value(boolean value) {
      return set(VALUE, value);
    }

    @Override
    public BooleanValue build() {
      return new BooleanValue(finish());
    }
  }
}
