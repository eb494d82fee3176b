package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A whole number as an object.
 *
 * <p>{@code KalturaIntegerValue} on the wire.
 */
public class IntegerValue extends KalturaValue {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaIntegerValue", KalturaValue.DESCRIPTOR);

  /** See {@link #getValue}. */
  public static final Property<Long> VALUE = DESCRIPTOR.integer("value");

  IntegerValue(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new IntegerValue(stateOf(DESCRIPTOR));
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
  protected IntegerValue create(State values) {
    return new IntegerValue(values);
  }

  /**
   * The number.
   *
   * @return the value, null when it is unset or null
   */
  public Long getValue() {
    return get(VALUE);
  }

  /**
   * Builds objects of {@link IntegerValue}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends KalturaValue.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link IntegerValue#getValue}. */
    public B value(long value) {
      return set(VALUE, value);
    }

    @Override
    public IntegerValue build() {
      return new IntegerValue(finish());
    }
  }
}
