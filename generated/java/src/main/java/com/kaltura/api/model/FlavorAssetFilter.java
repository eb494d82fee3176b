package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on flavors; all that are set have to hold.
 *
 * <p>{@code KalturaFlavorAssetFilter} on the wire.
 */
public class FlavorAssetFilter extends FlavorAssetBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaFlavorAssetFilter", FlavorAssetBaseFilter.DESCRIPTOR);

  FlavorAssetFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new FlavorAssetFilter(stateOf(DESCRIPTOR));
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
  protected FlavorAssetFilter create(State values) {
    return new FlavorAssetFilter(values);
  }

  /**
   * Builds objects of {@link FlavorAssetFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends FlavorAssetBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public FlavorAssetFilter build() {
      return new FlavorAssetFilter(finish());
    }
  }
}
