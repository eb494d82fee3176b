package com.kaltura.api.model;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.ListProperty;
import com.kaltura.api.core.ObjectType;
import com.kaltura.api.core.Property;
import com.kaltura.api.core.State;
import com.kaltura.api.enums.PlaylistType;
import java.util.List;

/**
 * A list of entries, fixed or found by searching.
 *
 * <p>{@code KalturaPlaylist} on the wire.
 */
public class Playlist extends BaseEntry {
  static final ObjectType DESCRIPTOR = ObjectType.of("KalturaPlaylist", BaseEntry.DESCRIPTOR);

  /** See {@link #getPlaylistContent}. */
  public static final Property<String> PLAYLIST_CONTENT = DESCRIPTOR.string("playlistContent");

  /** See {@link #getFilters}. */
  public static final ListProperty<MediaEntryFilterForPlaylist> FILTERS =
      DESCRIPTOR.list("filters", "KalturaMediaEntryFilterForPlaylist");

  /** See {@link #getTotalResults}. */
  public static final Property<Long> TOTAL_RESULTS = DESCRIPTOR.integer("totalResults");

  /** See {@link #getPlaylistType}. */
  public static final Property<PlaylistType> PLAYLIST_TYPE =
      DESCRIPTOR.intEnum("playlistType", "KalturaPlaylistType", ObjectType.INSERT_ONLY);

  /** See {@link #getPlays}. */
  public static final Property<Long> PLAYS = DESCRIPTOR.integer("plays", ObjectType.READ_ONLY);

  /** See {@link #getViews}. */
  public static final Property<Long> VIEWS = DESCRIPTOR.integer("views", ObjectType.READ_ONLY);

  /** See {@link #getDuration}. */
  public static final Property<Long> DURATION =
      DESCRIPTOR.integer("duration", ObjectType.READ_ONLY);

  /** See {@link #getExecuteUrl}. */
  public static final Property<String> EXECUTE_URL =
      DESCRIPTOR.string("executeUrl", ObjectType.READ_ONLY);

  Playlist(State state) {
    super(state);
  }

  static ApiObject prototype() {
    return new Playlist(stateOf(DESCRIPTOR));
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
  protected Playlist create(State values) {
    return new Playlist(values);
  }

  /**
   * For a static playlist a comma list of entry ids, for a dynamic one its filters as XML, for a
   * feed its address.
   *
   * @return the value, null when it is unset or null
   */
  public String getPlaylistContent() {
    return get(PLAYLIST_CONTENT);
  }

  /**
   * For a dynamic playlist, the searches whose results follow each other.
   *
   * @return the value, null when it is unset or null
   */
  public List<MediaEntryFilterForPlaylist> getFilters() {
    return get(FILTERS);
  }

  /**
   * Most entries that executing answers.
   *
   * @return the value, null when it is unset or null
   */
  public Long getTotalResults() {
    return get(TOTAL_RESULTS);
  }

  /**
   * Whether the playlist is static, dynamic or a feed. Set on add only.
   *
   * @return the value, null when it is unset or null
   */
  public PlaylistType getPlaylistType() {
    return get(PLAYLIST_TYPE);
  }

  /**
   * How often the playlist was played. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getPlays() {
    return get(PLAYS);
  }

  /**
   * How often the playlist was shown in a player. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getViews() {
    return get(VIEWS);
  }

  /**
   * Total length of the entries in seconds. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public Long getDuration() {
    return get(DURATION);
  }

  /**
   * Address that answers the entries. Read only.
   *
   * @return the value, null when it is unset or null
   */
  public String getExecuteUrl() {
    return get(EXECUTE_URL);
  }

  /**
   * Builds objects of {@link Playlist}.
   *
   * @param <B> the class of the builder itself
   */
  public static class Builder<B extends Builder<B>> extends BaseEntry.Builder<B> {
    Builder(State state) {
      super(state);
    }

    /** Sets {@link Playlist#getPlaylistContent}. */
    public B playlistContent(String playlistContent) {
      return set(PLAYLIST_CONTENT, playlistContent);
    }

    /** Sets {@link Playlist#getFilters}. */
    public B filters(List<MediaEntryFilterForPlaylist> filters) {
      return set(FILTERS, filters);
    }

    /** Sets {@link Playlist#getTotalResults}. */
    public B totalResults(long totalResults) {
      return set(TOTAL_RESULTS, totalResults);
    }

    /** Sets {@link Playlist#getPlaylistType}. */
    public B playlistType(PlaylistType playlistType) {
      return set(PLAYLIST_TYPE, playlistType);
    }

    /** Sets {@link Playlist#getPlays}. */
    public B plays(long plays) {
      return set(PLAYS, plays);
    }

    /** Sets {@link Playlist#getViews}. */
    public B views(long views) {
      return set(VIEWS, views);
    }

    /** Sets {@link Playlist#getDuration}. */
    public B duration(long duration) {
      return set(DURATION, duration);
    }

    /** Sets {@link Playlist#getExecuteUrl}. */
    public B executeUrl(String executeUrl) {
      return set(EXECUTE_URL, executeUrl);
    }

    @Override
    public Playlist build() {
      return new Playlist(finish());
    }
  }
}
