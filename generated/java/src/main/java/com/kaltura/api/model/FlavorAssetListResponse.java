package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of flavors.
 *
 * <p>{@code KalturaFlavorAssetListResponse} on the wire.
 */
public class FlavorAssetListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaFlavorAssetListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<FlavorAsset> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaFlavorAsset", ObjectType.READ_ONLY);

  FlavorAssetListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new FlavorAssetListResponse(stateOf(DESCRIPTOR));
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
  protected FlavorAssetListResponse create(State values) {
    return new FlavorAssetListResponse(values);
  }

  /**
   * The flavors of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<FlavorAsset> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link FlavorAssetListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link FlavorAssetListResponse#getObjects}. */
    public B objects(List<FlavorAsset> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public FlavorAssetListResponse build() {
      return new FlavorAssetListResponse(finish());
    }
  }
}
