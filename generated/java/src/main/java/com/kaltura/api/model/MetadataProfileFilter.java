package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on metadata profiles; all that are set have to hold.
 *
 * <p>{@code KalturaMetadataProfileFilter} on the wire. Part of the plugin {@code metadata}.
 */
public class MetadataProfileFilter extends MetadataProfileBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaMetadataProfileFilter", MetadataProfileBaseFilter.DESCRIPTOR);

  MetadataProfileFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MetadataProfileFilter(stateOf(DESCRIPTOR));
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
  protected MetadataProfileFilter create(State values) {
    return new MetadataProfileFilter(values);
  }

  /**
   * Builds objects of {@link MetadataProfileFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends MetadataProfileBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public MetadataProfileFilter build() {
      return new MetadataProfileFilter(finish());
    }
  }
}
