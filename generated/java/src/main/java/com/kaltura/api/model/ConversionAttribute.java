package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A setting that differs from the conversion profile in one conversion.
 *
 * <p>{@code KalturaConversionAttribute} on the wire.
 */
public class ConversionAttribute extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaConversionAttribute");

  /** See {@link #getFlavorParamsId}. */
  public static final Property<Long> FLAVOR_PARAMS_ID = DESCRIPTOR.integer("flavorParamsId");

  /** See {@link #getName}. */
  public static final Property<String> NAME = DESCRIPTOR.string("name");

  /** See {@link #getValue}. */
  public static final Property<String> VALUE = DESCRIPTOR.string("value");

  ConversionAttribute(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ConversionAttribute(stateOf(DESCRIPTOR));
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
  protected ConversionAttribute create(State values) {
    return new ConversionAttribute(values);
  }

  /**
   * Rendition the setting is for; null for the source.
   *
   * @return the value, null when it is unset or null
   */
  public Long getFlavorParamsId() {
    return get(FLAVOR_PARAMS_ID);
  }

  /**
   * Name of the setting.
   *
   * @return the value, null when it is unset or null
   */
  public String getName() {
    return get(NAME);
  }

  /**
   * Value of the setting.
   *
   * @return the value, null when it is unset or null
   */
  public String getValue() {
    return get(VALUE);
  }

  /**
   * Builds objects of {@link ConversionAttribute}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ConversionAttribute#getFlavorParamsId}. */
    public B flavorParamsId(long flavorParamsId) {
      return set(FLAVOR_PARAMS_ID, flavorParamsId);
    }

    /** Sets {@link ConversionAttribute#getName}. */
    public B name(String name) {
      return set(NAME, name);
    }

    /** Sets {@link ConversionAttribute#getValue}. */
    public B value(String value) {
      return set(VALUE, value);
    }

    @Override
    public ConversionAttribute build() {
      return new ConversionAttribute(finish());
    }
  }
}
