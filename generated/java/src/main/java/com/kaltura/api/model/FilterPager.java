package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * The pager that list actions take.
 *
 * <p>{@code KalturaFilterPager} on the wire.
 */
public class FilterPager extends Pager {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaFilterPager", Pager.DESCRIPTOR);

  FilterPager(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new FilterPager(stateOf(DESCRIPTOR));
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
  protected FilterPager create(State values) {
    return new FilterPager(values);
  }

  /**
   * Builds objects of {@link FilterPager}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends Pager.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public FilterPager build() {
      return new FilterPager(finish());
    }
  }
}
