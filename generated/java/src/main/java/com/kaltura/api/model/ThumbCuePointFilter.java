package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on picture cue points; all that are set have to hold.
 *
 * <p>{@code KalturaThumbCuePointFilter} on the wire. Part of the plugin {@code thumbCuePoint}.
 */
public class ThumbCuePointFilter extends ThumbCuePointBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaThumbCuePointFilter", ThumbCuePointBaseFilter.DESCRIPTOR);

  ThumbCuePointFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new ThumbCuePointFilter(stateOf(DESCRIPTOR));
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
  protected ThumbCuePointFilter create(State values) {
    return new ThumbCuePointFilter(values);
  }

  /**
   * Builds objects of {@link ThumbCuePointFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ThumbCuePointBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public ThumbCuePointFilter build() {
      return new ThumbCuePointFilter(finish());
    }
  }
}
