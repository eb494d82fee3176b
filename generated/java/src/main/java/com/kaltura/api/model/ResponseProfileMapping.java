package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Puts a property of the outer object into a condition of the nested filter.
 *
 * <p>{@code KalturaResponseProfileMapping} on the wire.
 */
public class ResponseProfileMapping extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaResponseProfileMapping");

  /** See {@link #getParentProperty}. */
  public static final Property<String> PARENT_PROPERTY = DESCRIPTOR.string("parentProperty");

  /** See {@link #getFilterProperty}. */
  public static final Property<String> FILTER_PROPERTY = DESCRIPTOR.string("filterProperty");

  /** See {@link #getAllowNull}. */
  public static final Property<Boolean> ALLOW_NULL = DESCRIPTOR.bool("allowNull");

  ResponseProfileMapping(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ResponseProfileMapping(stateOf(DESCRIPTOR));
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
  protected ResponseProfileMapping create(State values) {
    return new ResponseProfileMapping(values);
  }

  /**
   * Property of the outer object to take the value from.
   *
   * @return the value, null when it is unset or null
   */
  public String getParentProperty() {
    return get(PARENT_PROPERTY);
  }

  /**
   * Condition of the filter to put the value into.
   *
   * @return the value, null when it is unset or null
   */
  public String getFilterProperty() {
    return get(FILTER_PROPERTY);
  }

  /**
   * True to fetch related objects even if the value is null.
   *
   * @return the value, null when it is unset or null
   */
  public Boolean getAllowNull() {
    return get(ALLOW_NULL);
  }

  /**
   * Builds objects of {@link ResponseProfileMapping}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ResponseProfileMapping#getParentProperty}. */
    public B parentProperty(String parentProperty) {
      return set(PARENT_PROPERTY, parentProperty);
    }

    /** Sets {@link ResponseProfileMapping#getFilterProperty}. */
    public B filterProperty(String filterProperty) {
      return set(FILTER_PROPERTY, filterProperty);
    }

    /** Sets {@link ResponseProfileMapping#getAllowNull}. */
    public B allowNull(boolean allowNull) {
      return set(ALLOW_NULL, allowNull);
    }

    @Override
    public ResponseProfileMapping build() {
      return new ResponseProfileMapping(finish());
    }
  }
}
