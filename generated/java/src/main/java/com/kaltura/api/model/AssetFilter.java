package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;

/**
 * Conditions on assets of any kind; all that are set have to hold.
 *
 * <p>{@code KalturaAssetFilter} on the wire.
 */
public class AssetFilter extends AssetBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaAssetFilter", AssetBaseFilter.DESCRIPTOR);

  /** See {@link #getTypeIn}. */
  public static final Property<String> TYPE_IN = DESCRIPTOR.string("typeIn");

  AssetFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AssetFilter(stateOf(DESCRIPTOR));
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
  protected AssetFilter create(State values) {
    return new AssetFilter(values);
  }

  /**
   * Comma list of asset kinds of which one has to match. Values of {@code AssetType}, separated by
   * commas.
   *
   * @return the value, null when it is unset or null
   */
  public String getTypeIn() {
    return get(TYPE_IN);
  }

  /**
   * Builds objects of {@link AssetFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends AssetBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link AssetFilter#getTypeIn}. */
    public B typeIn(String typeIn) {
      return set(TYPE_IN, typeIn);
    }

    @Override
    public AssetFilter build() {
      return new AssetFilter(finish());
    }
  }
}
