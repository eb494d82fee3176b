package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A text value as an object.
 *
 * <p>{@code KalturaStringValue} on the wire.
 */
public class StringValue extends KalturaValue {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaStringValue", KalturaValue.DESCRIPTOR);

  /** See {@link #getValue}. */
  public static final Property<String> VALUE = DESCRIPTOR.string("value");

  StringValue(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new StringValue(stateOf(DESCRIPTOR));
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
  protected StringValue create(State values) {
    return new StringValue(values);
  }

  /**
   * The text; null where there is none.
   *
   * @return the value, null when it is unset or null
   */
  public String getValue() {
    return get(VALUE);
  }

  /**
   * Builds objects of {@link StringValue}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends KalturaValue.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link StringValue#getValue}. */
    public B value(String value) {
      return set(VALUE, value);
    }

    @Override
    public StringValue build() {
      return new StringValue(finish());
    }
  }
}
