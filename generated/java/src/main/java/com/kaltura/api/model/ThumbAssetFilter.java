package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on thumbnails; all that are set have to hold.
 *
 * <p>{@code KalturaThumbAssetFilter} on the wire.
 */
public class ThumbAssetFilter extends ThumbAssetBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaThumbAssetFilter", ThumbAssetBaseFilter.DESCRIPTOR);

  ThumbAssetFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ThumbAssetFilter(stateOf(DESCRIPTOR));
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
  protected ThumbAssetFilter create(State values) {
    return new ThumbAssetFilter(values);
  }

  /**
   * Builds objects of {@link ThumbAssetFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ThumbAssetBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public ThumbAssetFilter build() {
      return new ThumbAssetFilter(finish());
    }
  }
}
