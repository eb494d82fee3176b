package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.PendingList;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.PlaylistType;
import com.kaltura.api.model.BaseEntry;
import com.kaltura.api.model.MediaEntryFilterForPlaylist;
import com.kaltura.api.model.Playlist;
import com.kaltura.api.model.PlaylistListResponse;
import java.util.List;
import java.util.function.Consumer;

/** The actions of {@link PlaylistService}, in a multirequest. */
public final class PlaylistBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public PlaylistBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link PlaylistService#add(Playlist)}. */
  public Pending<Playlist> add(Playlist playlist) {
    return add(playlist, null, null);
  }

  /** The same as {@link PlaylistService#add(Playlist)}, with optional parameters. */
  public Pending<Playlist> add(
      Playlist playlist, Consumer<? super PlaylistService.AddParams> optional) {
    return add(playlist, optional, null);
  }

  /**
   * The same as {@link PlaylistService#add(Playlist)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<Playlist> add(
      Playlist playlist,
      Consumer<? super PlaylistService.AddParams> optional,
      RequestOptions options) {
    return queueCall(PlaylistActions.add(playlist, optional), options);
  }

  /** See {@link PlaylistService#add(Playlist)}. */
  public Pending<Playlist> add(Value<Playlist> playlist) {
    return add(playlist, null, null);
  }

  /** The same as {@link PlaylistService#add(Playlist)}, with optional parameters. */
  public Pending<Playlist> add(
      Value<Playlist> playlist, Consumer<? super PlaylistService.AddParams> optional) {
    return add(playlist, optional, null);
  }

  /**
   * The same as {@link PlaylistService#add(Playlist)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<Playlist> add(
      Value<Playlist> playlist,
      Consumer<? super PlaylistService.AddParams> optional,
      RequestOptions options) {
    return queueCall(PlaylistActions.add(playlist, optional), options);
  }

  /** See {@link PlaylistService#get(String)}. */
  public Pending<Playlist> get(String id) {
    return get(id, null, null);
  }

  /** The same as {@link PlaylistService#get(String)}, with optional parameters. */
  public Pending<Playlist> get(String id, Consumer<? super PlaylistService.GetParams> optional) {
    return get(id, optional, null);
  }

  /**
   * The same as {@link PlaylistService#get(String)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<Playlist> get(
      String id, Consumer<? super PlaylistService.GetParams> optional, RequestOptions options) {
    return queueCall(PlaylistActions.get(id, optional), options);
  }

  /** See {@link PlaylistService#get(String)}. */
  public Pending<Playlist> get(Value<String> id) {
    return get(id, null, null);
  }

  /** The same as {@link PlaylistService#get(String)}, with optional parameters. */
  public Pending<Playlist> get(
      Value<String> id, Consumer<? super PlaylistService.GetParams> optional) {
    return get(id, optional, null);
  }

  /**
   * The same as {@link PlaylistService#get(String)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<Playlist> get(
      Value<String> id,
      Consumer<? super PlaylistService.GetParams> optional,
      RequestOptions options) {
    return queueCall(PlaylistActions.get(id, optional), options);
  }

  /** See {@link PlaylistService#list()}. */
  public Pending<PlaylistListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link PlaylistService#list()}, with optional parameters. */
  public Pending<PlaylistListResponse> list(Consumer<? super PlaylistService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link PlaylistService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<PlaylistListResponse> list(
      Consumer<? super PlaylistService.ListParams> optional, RequestOptions options) {
    return queueCall(PlaylistActions.list(optional), options);
  }

  /** See {@link PlaylistService#update(String, Playlist)}. */
  public Pending<Playlist> update(String id, Playlist playlist) {
    return update(id, playlist, null, null);
  }

  /** The same as {@link PlaylistService#update(String, Playlist)}, with optional parameters. */
  public Pending<Playlist> update(
      String id, Playlist playlist, Consumer<? super PlaylistService.UpdateParams> optional) {
    return update(id, playlist, optional, null);
  }

  /**
   * The same as {@link PlaylistService#update(String, Playlist)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<Playlist> update(
      String id,
      Playlist playlist,
      Consumer<? super PlaylistService.UpdateParams> optional,
      RequestOptions options) {
    return queueCall(PlaylistActions.update(id, playlist, optional), options);
  }

  /** See {@link PlaylistService#update(String, Playlist)}. */
  public Pending<Playlist> update(Value<String> id, Value<Playlist> playlist) {
    return update(id, playlist, null, null);
  }

  /** The same as {@link PlaylistService#update(String, Playlist)}, with optional parameters. */
  public Pending<Playlist> update(
      Value<String> id,
      Value<Playlist> playlist,
      Consumer<? super PlaylistService.UpdateParams> optional) {
    return update(id, playlist, optional, null);
  }

  /**
   * The same as {@link PlaylistService#update(String, Playlist)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<Playlist> update(
      Value<String> id,
      Value<Playlist> playlist,
      Consumer<? super PlaylistService.UpdateParams> optional,
      RequestOptions options) {
    return queueCall(PlaylistActions.update(id, playlist, optional), options);
  }

  /** See {@link PlaylistService#delete(String)}. */
  public Pending<Void> delete(String id) {
    return delete(id, null);
  }

  /** The same as {@link PlaylistService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(String id, RequestOptions options) {
    return queueCall(PlaylistActions.delete(id), options);
  }

  /** See {@link PlaylistService#delete(String)}. */
  public Pending<Void> delete(Value<String> id) {
    return delete(id, null);
  }

  /** The same as {@link PlaylistService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(Value<String> id, RequestOptions options) {
    return queueCall(PlaylistActions.delete(id), options);
  }

  /** See {@link PlaylistService#clone_(String)}. */
  public Pending<Playlist> clone_(String id) {
    return clone_(id, null, null);
  }

  /** The same as {@link PlaylistService#clone_(String)}, with optional parameters. */
  public Pending<Playlist> clone_(
      String id, Consumer<? super PlaylistService.Clone_Params> optional) {
    return clone_(id, optional, null);
  }

  /**
   * The same as {@link PlaylistService#clone_(String)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<Playlist> clone_(
      String id, Consumer<? super PlaylistService.Clone_Params> optional, RequestOptions options) {
    return queueCall(PlaylistActions.clone_(id, optional), options);
  }

  /** See {@link PlaylistService#clone_(String)}. */
  public Pending<Playlist> clone_(Value<String> id) {
    return clone_(id, null, null);
  }

  /** The same as {@link PlaylistService#clone_(String)}, with optional parameters. */
  public Pending<Playlist> clone_(
      Value<String> id, Consumer<? super PlaylistService.Clone_Params> optional) {
    return clone_(id, optional, null);
  }

  /**
   * The same as {@link PlaylistService#clone_(String)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<Playlist> clone_(
      Value<String> id,
      Consumer<? super PlaylistService.Clone_Params> optional,
      RequestOptions options) {
    return queueCall(PlaylistActions.clone_(id, optional), options);
  }

  /** See {@link PlaylistService#execute(String)}. */
  public PendingList<BaseEntry> execute(String id) {
    return execute(id, null, null);
  }

  /** The same as {@link PlaylistService#execute(String)}, with optional parameters. */
  public PendingList<BaseEntry> execute(
      String id, Consumer<? super PlaylistService.ExecuteParams> optional) {
    return execute(id, optional, null);
  }

  /**
   * The same as {@link PlaylistService#execute(String)}, with optional parameters and settings of
   * this request alone.
   */
  public PendingList<BaseEntry> execute(
      String id, Consumer<? super PlaylistService.ExecuteParams> optional, RequestOptions options) {
    return queueList(PlaylistActions.execute(id, optional), options);
  }

  /** See {@link PlaylistService#execute(String)}. */
  public PendingList<BaseEntry> execute(Value<String> id) {
    return execute(id, null, null);
  }

  /** The same as {@link PlaylistService#execute(String)}, with optional parameters. */
  public PendingList<BaseEntry> execute(
      Value<String> id, Consumer<? super PlaylistService.ExecuteParams> optional) {
    return execute(id, optional, null);
  }

  /**
   * The same as {@link PlaylistService#execute(String)}, with optional parameters and settings of
   * this request alone.
   */
  public PendingList<BaseEntry> execute(
      Value<String> id,
      Consumer<? super PlaylistService.ExecuteParams> optional,
      RequestOptions options) {
    return queueList(PlaylistActions.execute(id, optional), options);
  }

  /** See {@link PlaylistService#executeFromContent(PlaylistType, String)}. */
  public PendingList<BaseEntry> executeFromContent(
      PlaylistType playlistType, String playlistContent) {
    return executeFromContent(playlistType, playlistContent, null, null);
  }

  /**
   * The same as {@link PlaylistService#executeFromContent(PlaylistType, String)}, with optional
   * parameters.
   */
  public PendingList<BaseEntry> executeFromContent(
      PlaylistType playlistType,
      String playlistContent,
      Consumer<? super PlaylistService.ExecuteFromContentParams> optional) {
    return executeFromContent(playlistType, playlistContent, optional, null);
  }

  /**
   * The same as {@link PlaylistService#executeFromContent(PlaylistType, String)}, with optional
   * parameters and settings of this request alone.
   */
  public PendingList<BaseEntry> executeFromContent(
      PlaylistType playlistType,
      String playlistContent,
      Consumer<? super PlaylistService.ExecuteFromContentParams> optional,
      RequestOptions options) {
    return queueList(
        PlaylistActions.executeFromContent(playlistType, playlistContent, optional), options);
  }

  /** See {@link PlaylistService#executeFromContent(PlaylistType, String)}. */
  public PendingList<BaseEntry> executeFromContent(
      Value<PlaylistType> playlistType, Value<String> playlistContent) {
    return executeFromContent(playlistType, playlistContent, null, null);
  }

  /**
   * The same as {@link PlaylistService#executeFromContent(PlaylistType, String)}, with optional
   * parameters.
   */
  public PendingList<BaseEntry> executeFromContent(
      Value<PlaylistType> playlistType,
      Value<String> playlistContent,
      Consumer<? super PlaylistService.ExecuteFromContentParams> optional) {
    return executeFromContent(playlistType, playlistContent, optional, null);
  }

  /**
   * The same as {@link PlaylistService#executeFromContent(PlaylistType, String)}, with optional
   * parameters and settings of this request alone.
   */
  public PendingList<BaseEntry> executeFromContent(
      Value<PlaylistType> playlistType,
      Value<String> playlistContent,
      Consumer<? super PlaylistService.ExecuteFromContentParams> optional,
      RequestOptions options) {
    return queueList(
        PlaylistActions.executeFromContent(playlistType, playlistContent, optional), options);
  }

  /** See {@link PlaylistService#executeFromFilters(List, long)}. */
  public PendingList<BaseEntry> executeFromFilters(
      List<MediaEntryFilterForPlaylist> filters, long totalResults) {
    return executeFromFilters(filters, totalResults, null, null);
  }

  /**
   * The same as {@link PlaylistService#executeFromFilters(List, long)}, with optional parameters.
   */
  public PendingList<BaseEntry> executeFromFilters(
      List<MediaEntryFilterForPlaylist> filters,
      long totalResults,
      Consumer<? super PlaylistService.ExecuteFromFiltersParams> optional) {
    return executeFromFilters(filters, totalResults, optional, null);
  }

  /**
   * The same as {@link PlaylistService#executeFromFilters(List, long)}, with optional parameters
   * and settings of this request alone.
   */
  public PendingList<BaseEntry> executeFromFilters(
      List<MediaEntryFilterForPlaylist> filters,
      long totalResults,
      Consumer<? super PlaylistService.ExecuteFromFiltersParams> optional,
      RequestOptions options) {
    return queueList(PlaylistActions.executeFromFilters(filters, totalResults, optional), options);
  }

  /** See {@link PlaylistService#executeFromFilters(List, long)}. */
  public PendingList<BaseEntry> executeFromFilters(
      Value<List<MediaEntryFilterForPlaylist>> filters, Value<Long> totalResults) {
    return executeFromFilters(filters, totalResults, null, null);
  }

  /**
   * The same as {@link PlaylistService#executeFromFilters(List, long)}, with optional parameters.
   */
  public PendingList<BaseEntry> executeFromFilters(
      Value<List<MediaEntryFilterForPlaylist>> filters,
      Value<Long> totalResults,
      Consumer<? super PlaylistService.ExecuteFromFiltersParams> optional) {
    return executeFromFilters(filters, totalResults, optional, null);
  }

  /**
   * The same as {@link PlaylistService#executeFromFilters(List, long)}, with optional parameters
   * and settings of this request alone.
   */
  public PendingList<BaseEntry> executeFromFilters(
      Value<List<MediaEntryFilterForPlaylist>> filters,
      Value<Long> totalResults,
      Consumer<? super PlaylistService.ExecuteFromFiltersParams> optional,
      RequestOptions options) {
    return queueList(PlaylistActions.executeFromFilters(filters, totalResults, optional), options);
  }
}
