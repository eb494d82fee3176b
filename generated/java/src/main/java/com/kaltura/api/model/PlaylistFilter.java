package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.PlaylistType;

/**
 * Conditions on playlists; all that are set have to hold.
 *
 * <p>{@code KalturaPlaylistFilter} on the wire.
 */
public class PlaylistFilter extends PlaylistBaseFilter {
  static final ObjectType DESCRIPTOR =
      ObjectType.of("KalturaPlaylistFilter", PlaylistBaseFilter.DESCRIPTOR);

  /** See {@link #getPlayListTypeEqual}. */
  public static final Property<PlaylistType> PLAY_LIST_TYPE_EQUAL =
      DESCRIPTOR.intEnum("playListTypeEqual", "KalturaPlaylistType");

  /** See {@link #getPlayListTypeIn}. */
  public static final Property<String> PLAY_LIST_TYPE_IN = DESCRIPTOR.string("playListTypeIn");

  PlaylistFilter(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new PlaylistFilter(stateOf(DESCRIPTOR));
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
  protected PlaylistFilter create(State values) {
    return new PlaylistFilter(values);
  }

  /**
   * Only playlists of this kind.
   *
   * @return the value, null when it is unset or null
   */
  public PlaylistType getPlayListTypeEqual() {
    return get(PLAY_LIST_TYPE_EQUAL);
  }

  /**
   * Comma list of playlist kinds of which one has to match.
   *
   * @return the value, null when it is unset or null
   */
  public String getPlayListTypeIn() {
    return get(PLAY_LIST_TYPE_IN);
  }

  /**
   * Builds objects of {@link PlaylistFilter}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends PlaylistBaseFilter.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link PlaylistFilter#getPlayListTypeEqual}. */
    public B playListTypeEqual(PlaylistType playListTypeEqual) {
      return set(PLAY_LIST_TYPE_EQUAL, playListTypeEqual);
    }

    /** Sets {@link PlaylistFilter#getPlayListTypeIn}. */
    public B playListTypeIn(String playListTypeIn) {
      return set(PLAY_LIST_TYPE_IN, playListTypeIn);
    }

    @Override
    public PlaylistFilter build() {
      return new PlaylistFilter(finish());
    }
  }
}
