package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A piece of text as an object, since lists hold objects only.
 *
 * <p>{@code KalturaString} on the wire.
 */
public class KalturaString extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaString");

  /** See {@link #getValue}. */
  public static final Property<String> VALUE = DESCRIPTOR.string("value");

  KalturaString(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new KalturaString(stateOf(DESCRIPTOR));
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
  protected KalturaString create(State values) {
    return new KalturaString(values);
  }

  /**
   * The text.
   *
   * @return the value, null when it is unset or null
   */
  public String getValue() {
    return get(VALUE);
  }

  /**
   * Builds objects of {@link KalturaString}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link KalturaString#getValue}. */
    public B value(String value) {
      return set(VALUE, value);
    }

    @Override
    public KalturaString build() {
      return new KalturaString(finish());
    }
  }
}
