package com.kaltura.api.services;

import com.kaltura.api.ErrorCodes;
import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Pages;
import com.kaltura.api.core.Params;
import com.kaltura.api.core.Service;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.PlaylistType;
import com.kaltura.api.errors.ApiException;
import com.kaltura.api.model.BaseEntry;
import com.kaltura.api.model.Context;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.MediaEntryFilterForPlaylist;
import com.kaltura.api.model.Playlist;
import com.kaltura.api.model.PlaylistFilter;
import com.kaltura.api.model.PlaylistListResponse;
import java.util.List;
import java.util.function.Consumer;

/**
 * Playlists: a fixed list of entries, a set of saved searches, or an external feed.
 *
 * <p>Executing one gives its entries.
 *
 * <p>{@code playlist} on the wire.
 */
public final class PlaylistService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public PlaylistService(Caller caller) {
    super(caller);
  }

  /**
   * Creates a playlist.
   *
   * <p>Action {@code playlist.add}.
   *
   * @param playlist The new playlist with its type, and its content or filters.
   * @return the answer, null where the server answers none
   */
  public Playlist add(Playlist playlist) {
    return add(playlist, null, null);
  }

  /** The same as {@link #add(Playlist)}, with optional parameters. */
  public Playlist add(Playlist playlist, Consumer<? super AddParams> optional) {
    return add(playlist, optional, null);
  }

  /**
   * The same as {@link #add(Playlist)}, with optional parameters and settings of this request
   * alone.
   */
  public Playlist add(
      Playlist playlist, Consumer<? super AddParams> optional, RequestOptions options) {
    return callAction(PlaylistActions.add(playlist, optional), options);
  }

  /**
   * Reads one playlist; its entries come from execute.
   *
   * <p>Action {@code playlist.get}.
   *
   * @param id Id of the playlist.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#INVALID_ENTRY_ID} (Invalid entry id
   *     ["@ID@"]); {@link ErrorCodes#INVALID_PLAYLIST_TYPE} (Invalid playlist type)
   */
  public Playlist get(String id) {
    return get(id, null, null);
  }

  /** The same as {@link #get(String)}, with optional parameters. */
  public Playlist get(String id, Consumer<? super GetParams> optional) {
    return get(id, optional, null);
  }

  /**
   * The same as {@link #get(String)}, with optional parameters and settings of this request alone.
   */
  public Playlist get(String id, Consumer<? super GetParams> optional, RequestOptions options) {
    return callAction(PlaylistActions.get(id, optional), options);
  }

  /**
   * Lists playlists page by page.
   *
   * <p>Action {@code playlist.list}. Iterate over the result for the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<Playlist, PlaylistListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<Playlist, PlaylistListResponse> list(Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<Playlist, PlaylistListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(PlaylistActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Changes the properties of a playlist that are set.
   *
   * <p>Action {@code playlist.update}.
   *
   * @param id Id of the playlist to change.
   * @param playlist Holds the new values.
   * @return the answer, null where the server answers none
   */
  public Playlist update(String id, Playlist playlist) {
    return update(id, playlist, null, null);
  }

  /** The same as {@link #update(String, Playlist)}, with optional parameters. */
  public Playlist update(String id, Playlist playlist, Consumer<? super UpdateParams> optional) {
    return update(id, playlist, optional, null);
  }

  /**
   * The same as {@link #update(String, Playlist)}, with optional parameters and settings of this
   * request alone.
   */
  public Playlist update(
      String id,
      Playlist playlist,
      Consumer<? super UpdateParams> optional,
      RequestOptions options) {
    return callAction(PlaylistActions.update(id, playlist, optional), options);
  }

  /**
   * Deletes a playlist; its entries stay.
   *
   * <p>Action {@code playlist.delete}.
   *
   * @param id Id of the playlist to delete.
   * @throws ApiException with the code {@link ErrorCodes#INVALID_ENTRY_ID} (Invalid entry id
   *     ["@ID@"]); {@link ErrorCodes#INVALID_PLAYLIST_TYPE} (Invalid playlist type)
   */
  public void delete(String id) {
    delete(id, null);
  }

  /** The same as {@link #delete(String)}, with settings of this request alone. */
  public void delete(String id, RequestOptions options) {
    callAction(PlaylistActions.delete(id), options);
  }

  /**
   * Copies a playlist under a new id.
   *
   * <p>Action {@code playlist.clone}.
   *
   * @param id Id of the playlist to copy.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#INVALID_ENTRY_ID} (Invalid entry id
   *     ["@ID@"]); {@link ErrorCodes#INVALID_PLAYLIST_TYPE} (Invalid playlist type)
   */
  public Playlist clone_(String id) {
    return clone_(id, null, null);
  }

  /** The same as {@link #clone_(String)}, with optional parameters. */
  public Playlist clone_(String id, Consumer<? super Clone_Params> optional) {
    return clone_(id, optional, null);
  }

  /**
   * The same as {@link #clone_(String)}, with optional parameters and settings of this request
   * alone.
   */
  public Playlist clone_(
      String id, Consumer<? super Clone_Params> optional, RequestOptions options) {
    return callAction(PlaylistActions.clone_(id, optional), options);
  }

  /**
   * Answers the entries of a playlist in playing order, without those the session may not see.
   *
   * <p>Action {@code playlist.execute}.
   *
   * @param id Id of the playlist.
   * @return the answer, null where the server answers none
   */
  public List<BaseEntry> execute(String id) {
    return execute(id, null, null);
  }

  /** The same as {@link #execute(String)}, with optional parameters. */
  public List<BaseEntry> execute(String id, Consumer<? super ExecuteParams> optional) {
    return execute(id, optional, null);
  }

  /**
   * The same as {@link #execute(String)}, with optional parameters and settings of this request
   * alone.
   */
  public List<BaseEntry> execute(
      String id, Consumer<? super ExecuteParams> optional, RequestOptions options) {
    return callAction(PlaylistActions.execute(id, optional), options);
  }

  /**
   * Executes a playlist that is not stored, given by its type and text.
   *
   * <p>Action {@code playlist.executeFromContent}.
   *
   * @param playlistType Kind of the playlist, which tells how to read the text.
   * @param playlistContent For a static playlist a comma list of entry ids, for a dynamic one its
   *     filters as XML.
   * @return the answer, null where the server answers none
   */
  public List<BaseEntry> executeFromContent(PlaylistType playlistType, String playlistContent) {
    return executeFromContent(playlistType, playlistContent, null, null);
  }

  /** The same as {@link #executeFromContent(PlaylistType, String)}, with optional parameters. */
  public List<BaseEntry> executeFromContent(
      PlaylistType playlistType,
      String playlistContent,
      Consumer<? super ExecuteFromContentParams> optional) {
    return executeFromContent(playlistType, playlistContent, optional, null);
  }

  /**
   * The same as {@link #executeFromContent(PlaylistType, String)}, with optional parameters and
   * settings of this request alone.
   */
  public List<BaseEntry> executeFromContent(
      PlaylistType playlistType,
      String playlistContent,
      Consumer<? super ExecuteFromContentParams> optional,
      RequestOptions options) {
    return callAction(
        PlaylistActions.executeFromContent(playlistType, playlistContent, optional), options);
  }

  /**
   * Executes a dynamic playlist that is not stored, given by its filters.
   *
   * <p>Action {@code playlist.executeFromFilters}.
   *
   * @param filters The searches whose results follow each other; each may have its own limit.
   * @param totalResults Most entries to answer.
   * @return the answer, null where the server answers none
   */
  public List<BaseEntry> executeFromFilters(
      List<MediaEntryFilterForPlaylist> filters, long totalResults) {
    return executeFromFilters(filters, totalResults, null, null);
  }

  /** The same as {@link #executeFromFilters(List, long)}, with optional parameters. */
  public List<BaseEntry> executeFromFilters(
      List<MediaEntryFilterForPlaylist> filters,
      long totalResults,
      Consumer<? super ExecuteFromFiltersParams> optional) {
    return executeFromFilters(filters, totalResults, optional, null);
  }

  /**
   * The same as {@link #executeFromFilters(List, long)}, with optional parameters and settings of
   * this request alone.
   */
  public List<BaseEntry> executeFromFilters(
      List<MediaEntryFilterForPlaylist> filters,
      long totalResults,
      Consumer<? super ExecuteFromFiltersParams> optional,
      RequestOptions options) {
    return callAction(PlaylistActions.executeFromFilters(filters, totalResults, optional), options);
  }

  /** The optional parameters of {@link #add}. */
  public static final class AddParams extends Params {
    AddParams(Call<?> call) {
      super(call);
    }

    /**
     * True to compute number and total duration of its entries at once. Default: {@code false}.
     *
     * @param updateStats the value
     * @return these parameters
     */
    public AddParams updateStats(boolean updateStats) {
      put("updateStats", updateStats);
      return this;
    }

    /** The same as {@link #updateStats(boolean)}, of a result of a multirequest. */
    public AddParams updateStats(Value<Boolean> updateStats) {
      put("updateStats", updateStats);
      return this;
    }
  }

  /** The optional parameters of {@link #get}. */
  public static final class GetParams extends Params {
    GetParams(Call<?> call) {
      super(call);
    }

    /**
     * Version of the playlist; -1 for the newest. Default: {@code -1}.
     *
     * @param version the value
     * @return these parameters
     */
    public GetParams version(long version) {
      put("version", version);
      return this;
    }

    /** The same as {@link #version(long)}, of a result of a multirequest. */
    public GetParams version(Value<Long> version) {
      put("version", version);
      return this;
    }
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which playlists to list.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(PlaylistFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(PlaylistFilter)}, of a result of a multirequest. */
    public ListParams filter(Value<PlaylistFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many playlists per page.
     *
     * @param pager the value
     * @return these parameters
     */
    public ListParams pager(FilterPager pager) {
      put("pager", pager);
      return this;
    }

    /** The same as {@link #pager(FilterPager)}, of a result of a multirequest. */
    public ListParams pager(Value<FilterPager> pager) {
      put("pager", pager);
      return this;
    }
  }

  /** The optional parameters of {@link #update}. */
  public static final class UpdateParams extends Params {
    UpdateParams(Call<?> call) {
      super(call);
    }

    /**
     * True to recompute number and total duration of its entries. Default: {@code false}.
     *
     * @param updateStats the value
     * @return these parameters
     */
    public UpdateParams updateStats(boolean updateStats) {
      put("updateStats", updateStats);
      return this;
    }

    /** The same as {@link #updateStats(boolean)}, of a result of a multirequest. */
    public UpdateParams updateStats(Value<Boolean> updateStats) {
      put("updateStats", updateStats);
      return this;
    }
  }

  /** The optional parameters of {@link #clone_}. */
  public static final class Clone_Params extends Params {
    Clone_Params(Call<?> call) {
      super(call);
    }

    /**
     * Values that shall differ in the copy.
     *
     * @param newPlaylist the value
     * @return these parameters
     */
    public Clone_Params newPlaylist(Playlist newPlaylist) {
      put("newPlaylist", newPlaylist);
      return this;
    }

    /** The same as {@link #newPlaylist(Playlist)}, of a result of a multirequest. */
    public Clone_Params newPlaylist(Value<Playlist> newPlaylist) {
      put("newPlaylist", newPlaylist);
      return this;
    }
  }

  /** The optional parameters of {@link #execute}. */
  public static final class ExecuteParams extends Params {
    ExecuteParams(Call<?> call) {
      super(call);
    }

    /**
     * Ignored by current servers; once chose between short and full entries. Default: the empty
     * text.
     *
     * @param detailed the value
     * @return these parameters
     */
    public ExecuteParams detailed(String detailed) {
      put("detailed", detailed);
      return this;
    }

    /** The same as {@link #detailed(String)}, of a result of a multirequest. */
    public ExecuteParams detailed(Value<String> detailed) {
      put("detailed", detailed);
      return this;
    }

    /**
     * The situation the playlist is executed in, for plugins that depend on it.
     *
     * @param playlistContext the value
     * @return these parameters
     */
    public ExecuteParams playlistContext(Context playlistContext) {
      put("playlistContext", playlistContext);
      return this;
    }

    /** The same as {@link #playlistContext(Context)}, of a result of a multirequest. */
    public ExecuteParams playlistContext(Value<Context> playlistContext) {
      put("playlistContext", playlistContext);
      return this;
    }

    /**
     * Further conditions that each entry has to meet.
     *
     * @param filter the value
     * @return these parameters
     */
    public ExecuteParams filter(MediaEntryFilterForPlaylist filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(MediaEntryFilterForPlaylist)}, of a result of a multirequest. */
    public ExecuteParams filter(Value<MediaEntryFilterForPlaylist> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which part of the playlist.
     *
     * @param pager the value
     * @return these parameters
     */
    public ExecuteParams pager(FilterPager pager) {
      put("pager", pager);
      return this;
    }

    /** The same as {@link #pager(FilterPager)}, of a result of a multirequest. */
    public ExecuteParams pager(Value<FilterPager> pager) {
      put("pager", pager);
      return this;
    }
  }

  /** The optional parameters of {@link #executeFromContent}. */
  public static final class ExecuteFromContentParams extends Params {
    ExecuteFromContentParams(Call<?> call) {
      super(call);
    }

    /**
     * Ignored by current servers; once chose between short and full entries. Default: the empty
     * text.
     *
     * @param detailed the value
     * @return these parameters
     */
    public ExecuteFromContentParams detailed(String detailed) {
      put("detailed", detailed);
      return this;
    }

    /** The same as {@link #detailed(String)}, of a result of a multirequest. */
    public ExecuteFromContentParams detailed(Value<String> detailed) {
      put("detailed", detailed);
      return this;
    }

    /**
     * Which part of the playlist.
     *
     * @param pager the value
     * @return these parameters
     */
    public ExecuteFromContentParams pager(FilterPager pager) {
      put("pager", pager);
      return this;
    }

    /** The same as {@link #pager(FilterPager)}, of a result of a multirequest. */
    public ExecuteFromContentParams pager(Value<FilterPager> pager) {
      put("pager", pager);
      return this;
    }
  }

  /** The optional parameters of {@link #executeFromFilters}. */
  public static final class ExecuteFromFiltersParams extends Params {
    ExecuteFromFiltersParams(Call<?> call) {
      super(call);
    }

    /**
     * Ignored by current servers; once chose between short and full entries. Default: {@code 1}.
     *
     * @param detailed the value
     * @return these parameters
     */
    public ExecuteFromFiltersParams detailed(String detailed) {
      put("detailed", detailed);
      return this;
    }

    /** The same as {@link #detailed(String)}, of a result of a multirequest. */
    public ExecuteFromFiltersParams detailed(Value<String> detailed) {
      put("detailed", detailed);
      return this;
    }

    /**
     * Which part of the result.
     *
     * @param pager the value
     * @return these parameters
     */
    public ExecuteFromFiltersParams pager(FilterPager pager) {
      put("pager", pager);
      return this;
    }

    /** The same as {@link #pager(FilterPager)}, of a result of a multirequest. */
    public ExecuteFromFiltersParams pager(Value<FilterPager> pager) {
      put("pager", pager);
      return this;
    }
  }
}
