package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of thumbnails.
 *
 * <p>{@code KalturaThumbAssetListResponse} on the wire.
 */
public class ThumbAssetListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaThumbAssetListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<ThumbAsset> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaThumbAsset", ObjectType.READ_ONLY);

  ThumbAssetListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ThumbAssetListResponse(stateOf(DESCRIPTOR));
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
  protected ThumbAssetListResponse create(State values) {
    return new ThumbAssetListResponse(values);
  }

  /**
   * The thumbnails of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<ThumbAsset> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link ThumbAssetListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link ThumbAssetListResponse#getObjects}. */
    public B objects(List<ThumbAsset> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public ThumbAssetListResponse build() {
      return new ThumbAssetListResponse(finish());
    }
  }
}
