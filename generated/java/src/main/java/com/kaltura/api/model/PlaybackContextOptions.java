package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * The situation of a viewer, as players describe it.
 *
 * <p>{@code KalturaPlaybackContextOptions} on the wire.
 */
public class PlaybackContextOptions extends EntryContextDataParams {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaPlaybackContextOptions", EntryContextDataParams.DESCRIPTOR);

  PlaybackContextOptions(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PlaybackContextOptions(stateOf(DESCRIPTOR));
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
  protected PlaybackContextOptions create(State values) {
    return new PlaybackContextOptions(values);
  }

  /**
   * Builds objects of {@link PlaybackContextOptions}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends EntryContextDataParams.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public PlaybackContextOptions build() {
      return new PlaybackContextOptions(finish());
    }
  }
}
