package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on metadata records; all that are set have to hold.
 *
 * <p>{@code KalturaMetadataFilter} on the wire. Part of the plugin {@code metadata}.
 */
public class MetadataFilter extends MetadataBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaMetadataFilter", MetadataBaseFilter.DESCRIPTOR);

  MetadataFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MetadataFilter(stateOf(DESCRIPTOR));
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
  protected MetadataFilter create(State values) {
    return new MetadataFilter(values);
  }

  /**
   * Builds objects of {@link MetadataFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends MetadataBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public MetadataFilter build() {
      return new MetadataFilter(finish());
    }
  }
}
