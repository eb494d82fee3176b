package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on assignments; all that are set have to hold.
 *
 * <p>{@code KalturaCategoryEntryFilter} on the wire.
 */
public class CategoryEntryFilter extends CategoryEntryBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaCategoryEntryFilter", CategoryEntryBaseFilter.DESCRIPTOR);

  CategoryEntryFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new CategoryEntryFilter(stateOf(DESCRIPTOR));
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
  protected CategoryEntryFilter create(State values) {
    return new CategoryEntryFilter(values);
  }

  /**
   * Builds objects of {@link CategoryEntryFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends CategoryEntryBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public CategoryEntryFilter build() {
      return new CategoryEntryFilter(finish());
    }
  }
}
