package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * Ready-made content for several renditions at once.
 *
 * <p>{@code KalturaAssetsParamsResourceContainers} on the wire.
 */
public class AssetsParamsResourceContainers extends Resource {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaAssetsParamsResourceContainers", Resource.DESCRIPTOR);

  /** See {@link #getResources}. */
  public static final ListProperty<AssetParamsResourceContainer> RESOURCES =
      DESCRIPTOR.list("resources", "KalturaAssetParamsResourceContainer");

  AssetsParamsResourceContainers(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AssetsParamsResourceContainers(stateOf(DESCRIPTOR));
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
  protected AssetsParamsResourceContainers create(State values) {
    return new AssetsParamsResourceContainers(values);
  }

  /**
   * One container for each rendition.
   *
   * @return the value, null when it is unset or null
   */
  public List<AssetParamsResourceContainer> getResources() {
    return get(RESOURCES);
  }

  /**
   * Builds objects of {@link AssetsParamsResourceContainers}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends Resource.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AssetsParamsResourceContainers#getResources}. */
    public B resources(List<AssetParamsResourceContainer> resources) {
      return set(RESOURCES, resources);
    }

    @Override
    public AssetsParamsResourceContainers build() {
      return new AssetsParamsResourceContainers(finish());
    }
  }
}
