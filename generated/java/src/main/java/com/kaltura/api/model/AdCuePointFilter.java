package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on advertisement cue points; all that are set have to hold.
 *
 * <p>{@code KalturaAdCuePointFilter} on the wire. Part of the plugin {@code adCuePoint}.
 */
public class AdCuePointFilter extends AdCuePointBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaAdCuePointFilter", AdCuePointBaseFilter.DESCRIPTOR);

  AdCuePointFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new AdCuePointFilter(stateOf(DESCRIPTOR));
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
  protected AdCuePointFilter create(State values) {
    return new AdCuePointFilter(values);
  }

  /**
   * Builds objects of {@link AdCuePointFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends AdCuePointBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public AdCuePointFilter build() {
      return new AdCuePointFilter(finish());
    }
  }
}
