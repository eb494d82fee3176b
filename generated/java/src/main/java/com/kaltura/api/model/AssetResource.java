package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Content of an existing flavor or other asset.
 *
 * <p>{@code KalturaAssetResource} on the wire.
 */
public class AssetResource extends ContentResource {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaAssetResource", ContentResource.DESCRIPTOR);

  /** See {@link #getAssetId}. */
  public static final Property<String> ASSET_ID = DESCRIPTOR.string("assetId");

  AssetResource(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AssetResource(stateOf(DESCRIPTOR));
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
  protected AssetResource create(State values) {
    return new AssetResource(values);
  }

  /**
   * Id of the asset.
   *
   * @return the value, null when it is unset or null
   */
  public String getAssetId() {
    return get(ASSET_ID);
  }

  /**
   * Builds objects of {@link AssetResource}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ContentResource.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AssetResource#getAssetId}. */
    public B assetId(String assetId) {
      return set(ASSET_ID, assetId);
    }

    @Override
    public AssetResource build() {
      return new AssetResource(finish());
    }
  }
}
