package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.BaseEntry;
import com.kaltura.api.model.BaseEntryFilter;
import com.kaltura.api.model.BaseEntryListResponse;
import com.kaltura.api.model.EntryContextDataParams;
import com.kaltura.api.model.EntryContextDataResult;
import com.kaltura.api.model.ModerationFlag;
import com.kaltura.api.model.ModerationFlagListResponse;
import com.kaltura.api.model.PlaybackContext;
import com.kaltura.api.model.PlaybackContextOptions;
import com.kaltura.api.model.RemotePathListResponse;
import com.kaltura.api.model.Resource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link BaseEntryService}, as futures. */
public final class BaseEntryAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public BaseEntryAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link BaseEntryService#add(BaseEntry)}. */
  public CompletableFuture<BaseEntry> add(BaseEntry entry) {
    return add(entry, null, null);
  }

  /** The same as {@link BaseEntryService#add(BaseEntry)}, with optional parameters. */
  public CompletableFuture<BaseEntry> add(
      BaseEntry entry, Consumer<? super BaseEntryService.AddParams> optional) {
    return add(entry, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#add(BaseEntry)}, with optional parameters and settings of
   * this request alone.
   */
  public CompletableFuture<BaseEntry> add(
      BaseEntry entry,
      Consumer<? super BaseEntryService.AddParams> optional,
      RequestOptions options) {
    return callAction(BaseEntryActions.add(entry, optional), options);
  }

  /** See {@link BaseEntryService#addContent(String, Resource)}. */
  public CompletableFuture<BaseEntry> addContent(String entryId, Resource resource) {
    return addContent(entryId, resource, null);
  }

  /**
   * The same as {@link BaseEntryService#addContent(String, Resource)}, with settings of this
   * request alone.
   */
  public CompletableFuture<BaseEntry> addContent(
      String entryId, Resource resource, RequestOptions options) {
    return callAction(BaseEntryActions.addContent(entryId, resource), options);
  }

  /** See {@link BaseEntryService#get(String)}. */
  public CompletableFuture<BaseEntry> get(String entryId) {
    return get(entryId, null, null);
  }

  /** The same as {@link BaseEntryService#get(String)}, with optional parameters. */
  public CompletableFuture<BaseEntry> get(
      String entryId, Consumer<? super BaseEntryService.GetParams> optional) {
    return get(entryId, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#get(String)}, with optional parameters and settings of this
   * request alone.
   */
  public CompletableFuture<BaseEntry> get(
      String entryId,
      Consumer<? super BaseEntryService.GetParams> optional,
      RequestOptions options) {
    return callAction(BaseEntryActions.get(entryId, optional), options);
  }

  /** See {@link BaseEntryService#getByIds(String)}. */
  public CompletableFuture<List<BaseEntry>> getByIds(String entryIds) {
    return getByIds(entryIds, null);
  }

  /** The same as {@link BaseEntryService#getByIds(String)}, with settings of this request alone. */
  public CompletableFuture<List<BaseEntry>> getByIds(String entryIds, RequestOptions options) {
    return callAction(BaseEntryActions.getByIds(entryIds), options);
  }

  /** See {@link BaseEntryService#list()}. */
  public AsyncPages<BaseEntry, BaseEntryListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link BaseEntryService#list()}, with optional parameters. */
  public AsyncPages<BaseEntry, BaseEntryListResponse> list(
      Consumer<? super BaseEntryService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link BaseEntryService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public AsyncPages<BaseEntry, BaseEntryListResponse> list(
      Consumer<? super BaseEntryService.ListParams> optional, RequestOptions options) {
    return listPages(BaseEntryActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link BaseEntryService#listByReferenceId(String)}. */
  public AsyncPages<BaseEntry, BaseEntryListResponse> listByReferenceId(String refId) {
    return listByReferenceId(refId, null, null);
  }

  /** The same as {@link BaseEntryService#listByReferenceId(String)}, with optional parameters. */
  public AsyncPages<BaseEntry, BaseEntryListResponse> listByReferenceId(
      String refId, Consumer<? super BaseEntryService.ListByReferenceIdParams> optional) {
    return listByReferenceId(refId, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#listByReferenceId(String)}, with optional parameters and
   * settings of this request alone.
   */
  public AsyncPages<BaseEntry, BaseEntryListResponse> listByReferenceId(
      String refId,
      Consumer<? super BaseEntryService.ListByReferenceIdParams> optional,
      RequestOptions options) {
    return listPages(
        BaseEntryActions.listByReferenceId(refId, optional), "KalturaFilterPager", options);
  }

  /** See {@link BaseEntryService#count()}. */
  public CompletableFuture<Long> count() {
    return count(null, null);
  }

  /** The same as {@link BaseEntryService#count()}, with optional parameters. */
  public CompletableFuture<Long> count(Consumer<? super BaseEntryService.CountParams> optional) {
    return count(optional, null);
  }

  /**
   * The same as {@link BaseEntryService#count()}, with optional parameters and settings of this
   * request alone.
   */
  public CompletableFuture<Long> count(
      Consumer<? super BaseEntryService.CountParams> optional, RequestOptions options) {
    return callAction(BaseEntryActions.count(optional), options);
  }

  /** See {@link BaseEntryService#update(String, BaseEntry)}. */
  public CompletableFuture<BaseEntry> update(String entryId, BaseEntry baseEntry) {
    return update(entryId, baseEntry, null);
  }

  /**
   * The same as {@link BaseEntryService#update(String, BaseEntry)}, with settings of this request
   * alone.
   */
  public CompletableFuture<BaseEntry> update(
      String entryId, BaseEntry baseEntry, RequestOptions options) {
    return callAction(BaseEntryActions.update(entryId, baseEntry), options);
  }

  /** See {@link BaseEntryService#updateContent(String, Resource)}. */
  public CompletableFuture<BaseEntry> updateContent(String entryId, Resource resource) {
    return updateContent(entryId, resource, null, null);
  }

  /**
   * The same as {@link BaseEntryService#updateContent(String, Resource)}, with optional parameters.
   */
  public CompletableFuture<BaseEntry> updateContent(
      String entryId,
      Resource resource,
      Consumer<? super BaseEntryService.UpdateContentParams> optional) {
    return updateContent(entryId, resource, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#updateContent(String, Resource)}, with optional parameters
   * and settings of this request alone.
   */
  public CompletableFuture<BaseEntry> updateContent(
      String entryId,
      Resource resource,
      Consumer<? super BaseEntryService.UpdateContentParams> optional,
      RequestOptions options) {
    return callAction(BaseEntryActions.updateContent(entryId, resource, optional), options);
  }

  /** See {@link BaseEntryService#updateThumbnailJpeg(String, FileSource)}. */
  public CompletableFuture<BaseEntry> updateThumbnailJpeg(String entryId, FileSource fileData) {
    return updateThumbnailJpeg(entryId, fileData, null);
  }

  /**
   * The same as {@link BaseEntryService#updateThumbnailJpeg(String, FileSource)}, with settings of
   * this request alone.
   */
  public CompletableFuture<BaseEntry> updateThumbnailJpeg(
      String entryId, FileSource fileData, RequestOptions options) {
    return callAction(BaseEntryActions.updateThumbnailJpeg(entryId, fileData), options);
  }

  /** See {@link BaseEntryService#delete(String)}. */
  public CompletableFuture<Void> delete(String entryId) {
    return delete(entryId, null);
  }

  /** The same as {@link BaseEntryService#delete(String)}, with settings of this request alone. */
  public CompletableFuture<Void> delete(String entryId, RequestOptions options) {
    return callAction(BaseEntryActions.delete(entryId), options);
  }

  /** See {@link BaseEntryService#clone_(String)}. */
  public CompletableFuture<BaseEntry> clone_(String entryId) {
    return clone_(entryId, null, null);
  }

  /** The same as {@link BaseEntryService#clone_(String)}, with optional parameters. */
  public CompletableFuture<BaseEntry> clone_(
      String entryId, Consumer<? super BaseEntryService.Clone_Params> optional) {
    return clone_(entryId, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#clone_(String)}, with optional parameters and settings of
   * this request alone.
   */
  public CompletableFuture<BaseEntry> clone_(
      String entryId,
      Consumer<? super BaseEntryService.Clone_Params> optional,
      RequestOptions options) {
    return callAction(BaseEntryActions.clone_(entryId, optional), options);
  }

  /** See {@link BaseEntryService#approve(String)}. */
  public CompletableFuture<Void> approve(String entryId) {
    return approve(entryId, null);
  }

  /** The same as {@link BaseEntryService#approve(String)}, with settings of this request alone. */
  public CompletableFuture<Void> approve(String entryId, RequestOptions options) {
    return callAction(BaseEntryActions.approve(entryId), options);
  }

  /** See {@link BaseEntryService#reject(String)}. */
  public CompletableFuture<Void> reject(String entryId) {
    return reject(entryId, null);
  }

  /** The same as {@link BaseEntryService#reject(String)}, with settings of this request alone. */
  public CompletableFuture<Void> reject(String entryId, RequestOptions options) {
    return callAction(BaseEntryActions.reject(entryId), options);
  }

  /** See {@link BaseEntryService#flag(ModerationFlag)}. */
  public CompletableFuture<Void> flag(ModerationFlag moderationFlag) {
    return flag(moderationFlag, null);
  }

  /**
   * The same as {@link BaseEntryService#flag(ModerationFlag)}, with settings of this request alone.
   */
  public CompletableFuture<Void> flag(ModerationFlag moderationFlag, RequestOptions options) {
    return callAction(BaseEntryActions.flag(moderationFlag), options);
  }

  /** See {@link BaseEntryService#listFlags(String)}. */
  public AsyncPages<ModerationFlag, ModerationFlagListResponse> listFlags(String entryId) {
    return listFlags(entryId, null, null);
  }

  /** The same as {@link BaseEntryService#listFlags(String)}, with optional parameters. */
  public AsyncPages<ModerationFlag, ModerationFlagListResponse> listFlags(
      String entryId, Consumer<? super BaseEntryService.ListFlagsParams> optional) {
    return listFlags(entryId, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#listFlags(String)}, with optional parameters and settings
   * of this request alone.
   */
  public AsyncPages<ModerationFlag, ModerationFlagListResponse> listFlags(
      String entryId,
      Consumer<? super BaseEntryService.ListFlagsParams> optional,
      RequestOptions options) {
    return listPages(BaseEntryActions.listFlags(entryId, optional), "KalturaFilterPager", options);
  }

  /** See {@link BaseEntryService#anonymousRank(String, long)}. */
  public CompletableFuture<Void> anonymousRank(String entryId, long rank) {
    return anonymousRank(entryId, rank, null);
  }

  /**
   * The same as {@link BaseEntryService#anonymousRank(String, long)}, with settings of this request
   * alone.
   */
  public CompletableFuture<Void> anonymousRank(String entryId, long rank, RequestOptions options) {
    return callAction(BaseEntryActions.anonymousRank(entryId, rank), options);
  }

  /** See {@link BaseEntryService#getContextData(String, EntryContextDataParams)}. */
  public CompletableFuture<EntryContextDataResult> getContextData(
      String entryId, EntryContextDataParams contextDataParams) {
    return getContextData(entryId, contextDataParams, null);
  }

  /**
   * The same as {@link BaseEntryService#getContextData(String, EntryContextDataParams)}, with
   * settings of this request alone.
   */
  public CompletableFuture<EntryContextDataResult> getContextData(
      String entryId, EntryContextDataParams contextDataParams, RequestOptions options) {
    return callAction(BaseEntryActions.getContextData(entryId, contextDataParams), options);
  }

  /** See {@link BaseEntryService#getPlaybackContext(String, PlaybackContextOptions)}. */
  public CompletableFuture<PlaybackContext> getPlaybackContext(
      String entryId, PlaybackContextOptions contextDataParams) {
    return getPlaybackContext(entryId, contextDataParams, null);
  }

  /**
   * The same as {@link BaseEntryService#getPlaybackContext(String, PlaybackContextOptions)}, with
   * settings of this request alone.
   */
  public CompletableFuture<PlaybackContext> getPlaybackContext(
      String entryId, PlaybackContextOptions contextDataParams, RequestOptions options) {
    return callAction(BaseEntryActions.getPlaybackContext(entryId, contextDataParams), options);
  }

  /** See {@link BaseEntryService#getRemotePaths(String)}. */
  public CompletableFuture<RemotePathListResponse> getRemotePaths(String entryId) {
    return getRemotePaths(entryId, null);
  }

  /**
   * The same as {@link BaseEntryService#getRemotePaths(String)}, with settings of this request
   * alone.
   */
  public CompletableFuture<RemotePathListResponse> getRemotePaths(
      String entryId, RequestOptions options) {
    return callAction(BaseEntryActions.getRemotePaths(entryId), options);
  }

  /** See {@link BaseEntryService#recycle(String)}. */
  public CompletableFuture<BaseEntry> recycle(String entryId) {
    return recycle(entryId, null);
  }

  /** The same as {@link BaseEntryService#recycle(String)}, with settings of this request alone. */
  public CompletableFuture<BaseEntry> recycle(String entryId, RequestOptions options) {
    return callAction(BaseEntryActions.recycle(entryId), options);
  }

  /** See {@link BaseEntryService#restoreRecycled(String)}. */
  public CompletableFuture<BaseEntry> restoreRecycled(String entryId) {
    return restoreRecycled(entryId, null);
  }

  /**
   * The same as {@link BaseEntryService#restoreRecycled(String)}, with settings of this request
   * alone.
   */
  public CompletableFuture<BaseEntry> restoreRecycled(String entryId, RequestOptions options) {
    return callAction(BaseEntryActions.restoreRecycled(entryId), options);
  }

  /** See {@link BaseEntryService#bulkDelete(BaseEntryFilter)}. */
  public CompletableFuture<Long> bulkDelete(BaseEntryFilter filter) {
    return bulkDelete(filter, null);
  }

  /**
   * The same as {@link BaseEntryService#bulkDelete(BaseEntryFilter)}, with settings of this request
   * alone.
   */
  public CompletableFuture<Long> bulkDelete(BaseEntryFilter filter, RequestOptions options) {
    return callAction(BaseEntryActions.bulkDelete(filter), options);
  }
}
