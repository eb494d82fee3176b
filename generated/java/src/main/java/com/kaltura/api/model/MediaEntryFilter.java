package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on media entries; all that are set have to hold.
 *
 * <p>{@code KalturaMediaEntryFilter} on the wire.
 */
public class MediaEntryFilter extends MediaEntryBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaMediaEntryFilter", MediaEntryBaseFilter.DESCRIPTOR);

  MediaEntryFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new MediaEntryFilter(stateOf(DESCRIPTOR));
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
  protected MediaEntryFilter create(State values) {
    return new MediaEntryFilter(values);
  }

  /**
   * Builds objects of {@link MediaEntryFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends MediaEntryBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public MediaEntryFilter build() {
      return new MediaEntryFilter(finish());
    }
  }
}
