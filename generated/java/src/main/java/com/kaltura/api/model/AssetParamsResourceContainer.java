package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Content for one particular rendition.
 *
 * <p>{@code KalturaAssetParamsResourceContainer} on the wire.
 */
public class AssetParamsResourceContainer extends Resource {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaAssetParamsResourceContainer", Resource.DESCRIPTOR);

  /** See {@link #getResource}. */
  public static final Property<ContentResource> RESOURCE =
      DESCRIPTOR.object("resource", "KalturaContentResource");

  /** See {@link #getAssetParamsId}. */
  public static final Property<Long> ASSET_PARAMS_ID = DESCRIPTOR.integer("assetParamsId");

  AssetParamsResourceContainer(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AssetParamsResourceContainer(stateOf(DESCRIPTOR));
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
  protected AssetParamsResourceContainer create(State values) {
    return new AssetParamsResourceContainer(values);
  }

  /**
   * Where the content comes from.
   *
   * @return the value, null when it is unset or null
   */
  public ContentResource getResource() {
    return get(RESOURCE);
  }

  /**
   * Number of the flavor params of the rendition.
   *
   * @return the value, null when it is unset or null
   */
  public Long getAssetParamsId() {
    return get(ASSET_PARAMS_ID);
  }

  /**
   * Builds objects of {@link AssetParamsResourceContainer}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends Resource.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AssetParamsResourceContainer#getResource}. */
    public B resource(ContentResource resource) {
      return set(RESOURCE, resource);
    }

    /** Sets {@link AssetParamsResourceContainer#getAssetParamsId}. */
    public B assetParamsId(long assetParamsId) {
      return set(ASSET_PARAMS_ID, assetParamsId);
    }

    @Override
    public AssetParamsResourceContainer build() {
      return new AssetParamsResourceContainer(finish());
    }
  }
}
