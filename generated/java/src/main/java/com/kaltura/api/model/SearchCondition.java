package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Demands that a field has a value.
 *
 * <p>{@code KalturaSearchCondition} on the wire.
 */
public class SearchCondition extends SearchItem {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaSearchCondition", SearchItem.DESCRIPTOR);

  /** See {@link #getField}. */
  public static final Property<String> FIELD = DESCRIPTOR.string("field");

  /** See {@link #getValue}. */
  public static final Property<String> VALUE = DESCRIPTOR.string("value");

  SearchCondition(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new SearchCondition(stateOf(DESCRIPTOR));
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
  protected SearchCondition create(State values) {
    return new SearchCondition(values);
  }

  /**
   * Path of the field; for custom metadata the XPath that listFields gives.
   *
   * @return the value, null when it is unset or null
   */
  public String getField() {
    return get(FIELD);
  }

  /**
   * The value to look for.
   *
   * @return the value, null when it is unset or null
   */
  public String getValue() {
    return get(VALUE);
  }

  /**
   * Builds objects of {@link SearchCondition}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends SearchItem.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link SearchCondition#getField}. */
    public B field(String field) {
      return set(FIELD, field);
    }

    /** Sets {@link SearchCondition#getValue}. */
    public B value(String value) {
      return set(VALUE, value);
    }

    @Override
    public SearchCondition build() {
      return new SearchCondition(finish());
    }
  }
}
