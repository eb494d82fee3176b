package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on playable entries; all that are set have to hold.
 *
 * <p>{@code KalturaPlayableEntryFilter} on the wire.
 */
public class PlayableEntryFilter extends PlayableEntryBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaPlayableEntryFilter", PlayableEntryBaseFilter.DESCRIPTOR);

  PlayableEntryFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PlayableEntryFilter(stateOf(DESCRIPTOR));
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
  protected PlayableEntryFilter create(State values) {
    return new PlayableEntryFilter(values);
  }

  /**
   * Builds objects of {@link PlayableEntryFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends PlayableEntryBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public PlayableEntryFilter build() {
      return new PlayableEntryFilter(finish());
    }
  }
}
