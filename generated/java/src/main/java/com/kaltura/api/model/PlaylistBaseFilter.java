package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;

/**
 * Conditions on the stored fields of playlists.
 *
 * <p>Abstract: make a KalturaPlaylistFilter.
 *
 * <p>{@code KalturaPlaylistBaseFilter} on the wire. Abstract: only its subclasses can be sent.
 */
public class PlaylistBaseFilter extends BaseEntryFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.ofAbstract("KalturaPlaylistBaseFilter", BaseEntryFilter.DESCRIPTOR);

  PlaylistBaseFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PlaylistBaseFilter(stateOf(DESCRIPTOR));
  }

  @Override
  public Builder<?> toBuilder() {
    return new Builder<>(copyOfState());
  }

  @Override
  protected PlaylistBaseFilter create(State values) {
    return new PlaylistBaseFilter(values);
  }

  /**
   * Builds objects of {@link PlaylistBaseFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends BaseEntryFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    @Override
    public PlaylistBaseFilter build() {
      return new PlaylistBaseFilter(finish());
    }
  }
}
