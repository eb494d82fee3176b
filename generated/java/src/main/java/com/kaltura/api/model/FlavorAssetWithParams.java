package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * A recipe and the flavor made by it, where there is one.
 *
 * <p>{@code KalturaFlavorAssetWithParams} on the wire.
 */
public class FlavorAssetWithParams extends ApiObject {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaFlavorAssetWithParams");

  /** See {@link #getFlavorAsset}. */
  public static final Property<FlavorAsset> FLAVOR_ASSET =
      DESCRIPTOR.object("flavorAsset", "KalturaFlavorAsset");

  /** See {@link #getFlavorParams}. */
  public static final Property<FlavorParams> FLAVOR_PARAMS =
      DESCRIPTOR.object("flavorParams", "KalturaFlavorParams");

  /** See {@link #getEntryId}. */
  public static final Property<String> ENTRY_ID = DESCRIPTOR.string("entryId");

  FlavorAssetWithParams(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new FlavorAssetWithParams(stateOf(DESCRIPTOR));
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
  protected FlavorAssetWithParams create(State values) {
    return new FlavorAssetWithParams(values);
  }

  /**
   * The flavor; unset where the rendition was not made.
   *
   * @return the value, null when it is unset or null
   */
  public FlavorAsset getFlavorAsset() {
    return get(FLAVOR_ASSET);
  }

  /**
   * The recipe of the rendition.
   *
   * @return the value, null when it is unset or null
   */
  public FlavorParams getFlavorParams() {
    return get(FLAVOR_PARAMS);
  }

  /**
   * Entry that was asked for.
   *
   * @return the value, null when it is unset or null
   */
  public String getEntryId() {
    return get(ENTRY_ID);
  }

  /**
   * Builds objects of {@link FlavorAssetWithParams}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ApiObject.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link FlavorAssetWithParams#getFlavorAsset}. */
    public B flavorAsset(FlavorAsset flavorAsset) {
      return set(FLAVOR_ASSET, flavorAsset);
    }

    /** Sets {@link FlavorAssetWithParams#getFlavorParams}. */
    public B flavorParams(FlavorParams flavorParams) {
      return set(FLAVOR_PARAMS, flavorParams);
    }

    /** Sets {@link FlavorAssetWithParams#getEntryId}. */
    public B entryId(String entryId) {
      return set(ENTRY_ID, entryId);
    }

    @Override
    public FlavorAssetWithParams build() {
      return new FlavorAssetWithParams(finish());
    }
  }
}
