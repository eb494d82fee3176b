package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * How a thumbnail is served.
 *
 * <p>{@code KalturaThumbnailServeOptions} on the wire.
 */
public class ThumbnailServeOptions extends AssetServeOptions {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaThumbnailServeOptions", AssetServeOptions.DESCRIPTOR);

  ThumbnailServeOptions(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ThumbnailServeOptions(stateOf(DESCRIPTOR));
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
  protected ThumbnailServeOptions create(State values) {
    return new ThumbnailServeOptions(values);
  }

  /**
   * Builds objects of {@link ThumbnailServeOptions}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends AssetServeOptions.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public ThumbnailServeOptions build() {
      return new ThumbnailServeOptions(finish());
    }
  }
}
