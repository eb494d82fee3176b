package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.State;
import java.util.List;

/**
 * One page of playlists.
 *
 * <p>{@code KalturaPlaylistListResponse} on the wire.
 */
public class PlaylistListResponse extends ListResponse {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaPlaylistListResponse", ListResponse.DESCRIPTOR);

  /** See {@link #getObjects}. */
  public static final ListProperty<Playlist> OBJECTS =
      DESCRIPTOR.list("objects", "KalturaPlaylist", ObjectType.READ_ONLY);

  PlaylistListResponse(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PlaylistListResponse(stateOf(DESCRIPTOR));
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
  protected PlaylistListResponse create(State values) {
    return new PlaylistListResponse(values);
  }

  /**
   * The playlists of this page, in the order asked for. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public List<Playlist> getObjects() {
    return get(OBJECTS);
  }

  /**
   * Builds objects of {@link PlaylistListResponse}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends ListResponse.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link PlaylistListResponse#getObjects}. */
    public B objects(List<Playlist> objects) {
      return set(OBJECTS, objects);
    }

    @Override
    public PlaylistListResponse build() {
      return new PlaylistListResponse(finish());
    }
  }
}
