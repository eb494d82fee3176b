package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.enums.PlaylistType;
import com.kaltura.api.model.BaseEntry;
import com.kaltura.api.model.MediaEntryFilterForPlaylist;
import com.kaltura.api.model.Playlist;
import com.kaltura.api.model.PlaylistListResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link PlaylistService}, as futures. */
public final class PlaylistAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public PlaylistAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link PlaylistService#add(Playlist)}. */
  public CompletableFuture<Playlist> add(Playlist playlist) {
    return add(playlist, null, null);
  }

  /** The same as {@link PlaylistService#add(Playlist)}, with optional parameters. */
  public CompletableFuture<Playlist> add(
      Playlist playlist, Consumer<? super PlaylistService.AddParams> optional) {
    return add(playlist, optional, null);
  }

  /**
   * The same as {@link PlaylistService#add(Playlist)}, with optional parameters and settings of
   * this request alone.
   */
  public CompletableFuture<Playlist> add(
      Playlist playlist,
      Consumer<? super PlaylistService.AddParams> optional,
      RequestOptions options) {
    return callAction(PlaylistActions.add(playlist, optional), options);
  }

  /** See {@link PlaylistService#get(String)}. */
  public CompletableFuture<Playlist> get(String id) {
    return get(id, null, null);
  }

  /** The same as {@link PlaylistService#get(String)}, with optional parameters. */
  public CompletableFuture<Playlist> get(
      String id, Consumer<? super PlaylistService.GetParams> optional) {
    return get(id, optional, null);
  }

  /**
   * The same as {@link PlaylistService#get(String)}, with optional parameters and settings of this
   * request alone.
   */
  public CompletableFuture<Playlist> get(
      String id, Consumer<? super PlaylistService.GetParams> optional, RequestOptions options) {
    return callAction(PlaylistActions.get(id, optional), options);
  }

  /** See {@link PlaylistService#list()}. */
  public AsyncPages<Playlist, PlaylistListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link PlaylistService#list()}, with optional parameters. */
  public AsyncPages<Playlist, PlaylistListResponse> list(
      Consumer<? super PlaylistService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link PlaylistService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public AsyncPages<Playlist, PlaylistListResponse> list(
      Consumer<? super PlaylistService.ListParams> optional, RequestOptions options) {
    return listPages(PlaylistActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link PlaylistService#update(String, Playlist)}. */
  public CompletableFuture<Playlist> update(String id, Playlist playlist) {
    return update(id, playlist, null, null);
  }

  /** The same as {@link PlaylistService#update(String, Playlist)}, with optional parameters. */
  public CompletableFuture<Playlist> update(
      String id, Playlist playlist, Consumer<? super PlaylistService.UpdateParams> optional) {
    return update(id, playlist, optional, null);
  }

  /**
   * The same as {@link PlaylistService#update(String, Playlist)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<Playlist> update(
      String id,
      Playlist playlist,
      Consumer<? super PlaylistService.UpdateParams> optional,
      RequestOptions options) {
    return callAction(PlaylistActions.update(id, playlist, optional), options);
  }

  /** See {@link PlaylistService#delete(String)}. */
  public CompletableFuture<Void> delete(String id) {
    return delete(id, null);
  }

  /** The same as {@link PlaylistService#delete(String)}, with settings of this request alone. */
  public CompletableFuture<Void> delete(String id, RequestOptions options) {
    return callAction(PlaylistActions.delete(id), options);
  }

  /** See {@link PlaylistService#clone_(String)}. */
  public CompletableFuture<Playlist> clone_(String id) {
    return clone_(id, null, null);
  }

  /** The same as {@link PlaylistService#clone_(String)}, with optional parameters. */
  public CompletableFuture<Playlist> clone_(
      String id, Consumer<? super PlaylistService.Clone_Params> optional) {
    return clone_(id, optional, null);
  }

  /**
   * The same as {@link PlaylistService#clone_(String)}, with optional parameters and settings of
   * this request alone.
   */
  public CompletableFuture<Playlist> clone_(
      String id, Consumer<? super PlaylistService.Clone_Params> optional, RequestOptions options) {
    return callAction(PlaylistActions.clone_(id, optional), options);
  }

  /** See {@link PlaylistService#execute(String)}. */
  public CompletableFuture<List<BaseEntry>> execute(String id) {
    return execute(id, null, null);
  }

  /** The same as {@link PlaylistService#execute(String)}, with optional parameters. */
  public CompletableFuture<List<BaseEntry>> execute(
      String id, Consumer<? super PlaylistService.ExecuteParams> optional) {
    return execute(id, optional, null);
  }

  /**
   * The same as {@link PlaylistService#execute(String)}, with optional parameters and settings of
   * this request alone.
   */
  public CompletableFuture<List<BaseEntry>> execute(
      String id, Consumer<? super PlaylistService.ExecuteParams> optional, RequestOptions options) {
    return callAction(PlaylistActions.execute(id, optional), options);
  }

  /** See {@link PlaylistService#executeFromContent(PlaylistType, String)}. */
  public CompletableFuture<List<BaseEntry>> executeFromContent(
      PlaylistType playlistType, String playlistContent) {
    return executeFromContent(playlistType, playlistContent, null, null);
  }

  /**
   * The same as {@link PlaylistService#executeFromContent(PlaylistType, String)}, with optional
   * parameters.
   */
  public CompletableFuture<List<BaseEntry>> executeFromContent(
      PlaylistType playlistType,
      String playlistContent,
      Consumer<? super PlaylistService.ExecuteFromContentParams> optional) {
    return executeFromContent(playlistType, playlistContent, optional, null);
  }

  /**
   * The same as {@link PlaylistService#executeFromContent(PlaylistType, String)}, with optional
   * parameters and settings of this request alone.
   */
  public CompletableFuture<List<BaseEntry>> executeFromContent(
      PlaylistType playlistType,
      String playlistContent,
      Consumer<? super PlaylistService.ExecuteFromContentParams> optional,
      RequestOptions options) {
    return callAction(
        PlaylistActions.executeFromContent(playlistType, playlistContent, optional), options);
  }

  /** See {@link PlaylistService#executeFromFilters(List, long)}. */
  public CompletableFuture<List<BaseEntry>> executeFromFilters(
      List<MediaEntryFilterForPlaylist> filters, long totalResults) {
    return executeFromFilters(filters, totalResults, null, null);
  }

  /**
   * The same as {@link PlaylistService#executeFromFilters(List, long)}, with optional parameters.
   */
  public CompletableFuture<List<BaseEntry>> executeFromFilters(
      List<MediaEntryFilterForPlaylist> filters,
      long totalResults,
      Consumer<? super PlaylistService.ExecuteFromFiltersParams> optional) {
    return executeFromFilters(filters, totalResults, optional, null);
  }

  /**
   * The same as {@link PlaylistService#executeFromFilters(List, long)}, with optional parameters
   * and settings of this request alone.
   */
  public CompletableFuture<List<BaseEntry>> executeFromFilters(
      List<MediaEntryFilterForPlaylist> filters,
      long totalResults,
      Consumer<? super PlaylistService.ExecuteFromFiltersParams> optional,
      RequestOptions options) {
    return callAction(PlaylistActions.executeFromFilters(filters, totalResults, optional), options);
  }
}
