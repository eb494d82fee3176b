package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.PendingList;
import com.kaltura.api.core.Value;
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
import java.util.function.Consumer;

/** The actions of {@link BaseEntryService}, in a multirequest. */
public final class BaseEntryBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public BaseEntryBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link BaseEntryService#add(BaseEntry)}. */
  public Pending<BaseEntry> add(BaseEntry entry) {
    return add(entry, null, null);
  }

  /** The same as {@link BaseEntryService#add(BaseEntry)}, with optional parameters. */
  public Pending<BaseEntry> add(
      BaseEntry entry, Consumer<? super BaseEntryService.AddParams> optional) {
    return add(entry, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#add(BaseEntry)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<BaseEntry> add(
      BaseEntry entry,
      Consumer<? super BaseEntryService.AddParams> optional,
      RequestOptions options) {
    return queueCall(BaseEntryActions.add(entry, optional), options);
  }

  /** See {@link BaseEntryService#add(BaseEntry)}. */
  public Pending<BaseEntry> add(Value<BaseEntry> entry) {
    return add(entry, null, null);
  }

  /** The same as {@link BaseEntryService#add(BaseEntry)}, with optional parameters. */
  public Pending<BaseEntry> add(
      Value<BaseEntry> entry, Consumer<? super BaseEntryService.AddParams> optional) {
    return add(entry, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#add(BaseEntry)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<BaseEntry> add(
      Value<BaseEntry> entry,
      Consumer<? super BaseEntryService.AddParams> optional,
      RequestOptions options) {
    return queueCall(BaseEntryActions.add(entry, optional), options);
  }

  /** See {@link BaseEntryService#addContent(String, Resource)}. */
  public Pending<BaseEntry> addContent(String entryId, Resource resource) {
    return addContent(entryId, resource, null);
  }

  /**
   * The same as {@link BaseEntryService#addContent(String, Resource)}, with settings of this
   * request alone.
   */
  public Pending<BaseEntry> addContent(String entryId, Resource resource, RequestOptions options) {
    return queueCall(BaseEntryActions.addContent(entryId, resource), options);
  }

  /** See {@link BaseEntryService#addContent(String, Resource)}. */
  public Pending<BaseEntry> addContent(Value<String> entryId, Value<Resource> resource) {
    return addContent(entryId, resource, null);
  }

  /**
   * The same as {@link BaseEntryService#addContent(String, Resource)}, with settings of this
   * request alone.
   */
  public Pending<BaseEntry> addContent(
      Value<String> entryId, Value<Resource> resource, RequestOptions options) {
    return queueCall(BaseEntryActions.addContent(entryId, resource), options);
  }

  /** See {@link BaseEntryService#get(String)}. */
  public Pending<BaseEntry> get(String entryId) {
    return get(entryId, null, null);
  }

  /** The same as {@link BaseEntryService#get(String)}, with optional parameters. */
  public Pending<BaseEntry> get(
      String entryId, Consumer<? super BaseEntryService.GetParams> optional) {
    return get(entryId, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#get(String)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<BaseEntry> get(
      String entryId,
      Consumer<? super BaseEntryService.GetParams> optional,
      RequestOptions options) {
    return queueCall(BaseEntryActions.get(entryId, optional), options);
  }

  /** See {@link BaseEntryService#get(String)}. */
  public Pending<BaseEntry> get(Value<String> entryId) {
    return get(entryId, null, null);
  }

  /** The same as {@link BaseEntryService#get(String)}, with optional parameters. */
  public Pending<BaseEntry> get(
      Value<String> entryId, Consumer<? super BaseEntryService.GetParams> optional) {
    return get(entryId, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#get(String)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<BaseEntry> get(
      Value<String> entryId,
      Consumer<? super BaseEntryService.GetParams> optional,
      RequestOptions options) {
    return queueCall(BaseEntryActions.get(entryId, optional), options);
  }

  /** See {@link BaseEntryService#getByIds(String)}. */
  public PendingList<BaseEntry> getByIds(String entryIds) {
    return getByIds(entryIds, null);
  }

  /** The same as {@link BaseEntryService#getByIds(String)}, with settings of this request alone. */
  public PendingList<BaseEntry> getByIds(String entryIds, RequestOptions options) {
    return queueList(BaseEntryActions.getByIds(entryIds), options);
  }

  /** See {@link BaseEntryService#getByIds(String)}. */
  public PendingList<BaseEntry> getByIds(Value<String> entryIds) {
    return getByIds(entryIds, null);
  }

  /** The same as {@link BaseEntryService#getByIds(String)}, with settings of this request alone. */
  public PendingList<BaseEntry> getByIds(Value<String> entryIds, RequestOptions options) {
    return queueList(BaseEntryActions.getByIds(entryIds), options);
  }

  /** See {@link BaseEntryService#list()}. */
  public Pending<BaseEntryListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link BaseEntryService#list()}, with optional parameters. */
  public Pending<BaseEntryListResponse> list(
      Consumer<? super BaseEntryService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link BaseEntryService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<BaseEntryListResponse> list(
      Consumer<? super BaseEntryService.ListParams> optional, RequestOptions options) {
    return queueCall(BaseEntryActions.list(optional), options);
  }

  /** See {@link BaseEntryService#listByReferenceId(String)}. */
  public Pending<BaseEntryListResponse> listByReferenceId(String refId) {
    return listByReferenceId(refId, null, null);
  }

  /** The same as {@link BaseEntryService#listByReferenceId(String)}, with optional parameters. */
  public Pending<BaseEntryListResponse> listByReferenceId(
      String refId, Consumer<? super BaseEntryService.ListByReferenceIdParams> optional) {
    return listByReferenceId(refId, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#listByReferenceId(String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<BaseEntryListResponse> listByReferenceId(
      String refId,
      Consumer<? super BaseEntryService.ListByReferenceIdParams> optional,
      RequestOptions options) {
    return queueCall(BaseEntryActions.listByReferenceId(refId, optional), options);
  }

  /** See {@link BaseEntryService#listByReferenceId(String)}. */
  public Pending<BaseEntryListResponse> listByReferenceId(Value<String> refId) {
    return listByReferenceId(refId, null, null);
  }

  /** The same as {@link BaseEntryService#listByReferenceId(String)}, with optional parameters. */
  public Pending<BaseEntryListResponse> listByReferenceId(
      Value<String> refId, Consumer<? super BaseEntryService.ListByReferenceIdParams> optional) {
    return listByReferenceId(refId, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#listByReferenceId(String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<BaseEntryListResponse> listByReferenceId(
      Value<String> refId,
      Consumer<? super BaseEntryService.ListByReferenceIdParams> optional,
      RequestOptions options) {
    return queueCall(BaseEntryActions.listByReferenceId(refId, optional), options);
  }

  /** See {@link BaseEntryService#count()}. */
  public Pending<Long> count() {
    return count(null, null);
  }

  /** The same as {@link BaseEntryService#count()}, with optional parameters. */
  public Pending<Long> count(Consumer<? super BaseEntryService.CountParams> optional) {
    return count(optional, null);
  }

  /**
   * The same as {@link BaseEntryService#count()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<Long> count(
      Consumer<? super BaseEntryService.CountParams> optional, RequestOptions options) {
    return queueCall(BaseEntryActions.count(optional), options);
  }

  /** See {@link BaseEntryService#update(String, BaseEntry)}. */
  public Pending<BaseEntry> update(String entryId, BaseEntry baseEntry) {
    return update(entryId, baseEntry, null);
  }

  /**
   * The same as {@link BaseEntryService#update(String, BaseEntry)}, with settings of this request
   * alone.
   */
  public Pending<BaseEntry> update(String entryId, BaseEntry baseEntry, RequestOptions options) {
    return queueCall(BaseEntryActions.update(entryId, baseEntry), options);
  }

  /** See {@link BaseEntryService#update(String, BaseEntry)}. */
  public Pending<BaseEntry> update(Value<String> entryId, Value<BaseEntry> baseEntry) {
    return update(entryId, baseEntry, null);
  }

  /**
   * The same as {@link BaseEntryService#update(String, BaseEntry)}, with settings of this request
   * alone.
   */
  public Pending<BaseEntry> update(
      Value<String> entryId, Value<BaseEntry> baseEntry, RequestOptions options) {
    return queueCall(BaseEntryActions.update(entryId, baseEntry), options);
  }

  /** See {@link BaseEntryService#updateContent(String, Resource)}. */
  public Pending<BaseEntry> updateContent(String entryId, Resource resource) {
    return updateContent(entryId, resource, null, null);
  }

  /**
   * The same as {@link BaseEntryService#updateContent(String, Resource)}, with optional parameters.
   */
  public Pending<BaseEntry> updateContent(
      String entryId,
      Resource resource,
      Consumer<? super BaseEntryService.UpdateContentParams> optional) {
    return updateContent(entryId, resource, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#updateContent(String, Resource)}, with optional parameters
   * and settings of this request alone.
   */
  public Pending<BaseEntry> updateContent(
      String entryId,
      Resource resource,
      Consumer<? super BaseEntryService.UpdateContentParams> optional,
      RequestOptions options) {
    return queueCall(BaseEntryActions.updateContent(entryId, resource, optional), options);
  }

  /** See {@link BaseEntryService#updateContent(String, Resource)}. */
  public Pending<BaseEntry> updateContent(Value<String> entryId, Value<Resource> resource) {
    return updateContent(entryId, resource, null, null);
  }

  /**
   * The same as {@link BaseEntryService#updateContent(String, Resource)}, with optional parameters.
   */
  public Pending<BaseEntry> updateContent(
      Value<String> entryId,
      Value<Resource> resource,
      Consumer<? super BaseEntryService.UpdateContentParams> optional) {
    return updateContent(entryId, resource, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#updateContent(String, Resource)}, with optional parameters
   * and settings of this request alone.
   */
  public Pending<BaseEntry> updateContent(
      Value<String> entryId,
      Value<Resource> resource,
      Consumer<? super BaseEntryService.UpdateContentParams> optional,
      RequestOptions options) {
    return queueCall(BaseEntryActions.updateContent(entryId, resource, optional), options);
  }

  /** See {@link BaseEntryService#updateThumbnailJpeg(String, FileSource)}. */
  public Pending<BaseEntry> updateThumbnailJpeg(String entryId, FileSource fileData) {
    return updateThumbnailJpeg(entryId, fileData, null);
  }

  /**
   * The same as {@link BaseEntryService#updateThumbnailJpeg(String, FileSource)}, with settings of
   * this request alone.
   */
  public Pending<BaseEntry> updateThumbnailJpeg(
      String entryId, FileSource fileData, RequestOptions options) {
    return queueCall(BaseEntryActions.updateThumbnailJpeg(entryId, fileData), options);
  }

  /** See {@link BaseEntryService#updateThumbnailJpeg(String, FileSource)}. */
  public Pending<BaseEntry> updateThumbnailJpeg(Value<String> entryId, Value<FileSource> fileData) {
    return updateThumbnailJpeg(entryId, fileData, null);
  }

  /**
   * The same as {@link BaseEntryService#updateThumbnailJpeg(String, FileSource)}, with settings of
   * this request alone.
   */
  public Pending<BaseEntry> updateThumbnailJpeg(
      Value<String> entryId, Value<FileSource> fileData, RequestOptions options) {
    return queueCall(BaseEntryActions.updateThumbnailJpeg(entryId, fileData), options);
  }

  /** See {@link BaseEntryService#delete(String)}. */
  public Pending<Void> delete(String entryId) {
    return delete(entryId, null);
  }

  /** The same as {@link BaseEntryService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(String entryId, RequestOptions options) {
    return queueCall(BaseEntryActions.delete(entryId), options);
  }

  /** See {@link BaseEntryService#delete(String)}. */
  public Pending<Void> delete(Value<String> entryId) {
    return delete(entryId, null);
  }

  /** The same as {@link BaseEntryService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(Value<String> entryId, RequestOptions options) {
    return queueCall(BaseEntryActions.delete(entryId), options);
  }

  /** See {@link BaseEntryService#clone_(String)}. */
  public Pending<BaseEntry> clone_(String entryId) {
    return clone_(entryId, null, null);
  }

  /** The same as {@link BaseEntryService#clone_(String)}, with optional parameters. */
  public Pending<BaseEntry> clone_(
      String entryId, Consumer<? super BaseEntryService.Clone_Params> optional) {
    return clone_(entryId, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#clone_(String)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<BaseEntry> clone_(
      String entryId,
      Consumer<? super BaseEntryService.Clone_Params> optional,
      RequestOptions options) {
    return queueCall(BaseEntryActions.clone_(entryId, optional), options);
  }

  /** See {@link BaseEntryService#clone_(String)}. */
  public Pending<BaseEntry> clone_(Value<String> entryId) {
    return clone_(entryId, null, null);
  }

  /** The same as {@link BaseEntryService#clone_(String)}, with optional parameters. */
  public Pending<BaseEntry> clone_(
      Value<String> entryId, Consumer<? super BaseEntryService.Clone_Params> optional) {
    return clone_(entryId, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#clone_(String)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<BaseEntry> clone_(
      Value<String> entryId,
      Consumer<? super BaseEntryService.Clone_Params> optional,
      RequestOptions options) {
    return queueCall(BaseEntryActions.clone_(entryId, optional), options);
  }

  /** See {@link BaseEntryService#approve(String)}. */
  public Pending<Void> approve(String entryId) {
    return approve(entryId, null);
  }

  /** The same as {@link BaseEntryService#approve(String)}, with settings of this request alone. */
  public Pending<Void> approve(String entryId, RequestOptions options) {
    return queueCall(BaseEntryActions.approve(entryId), options);
  }

  /** See {@link BaseEntryService#approve(String)}. */
  public Pending<Void> approve(Value<String> entryId) {
    return approve(entryId, null);
  }

  /** The same as {@link BaseEntryService#approve(String)}, with settings of this request alone. */
  public Pending<Void> approve(Value<String> entryId, RequestOptions options) {
    return queueCall(BaseEntryActions.approve(entryId), options);
  }

  /** See {@link BaseEntryService#reject(String)}. */
  public Pending<Void> reject(String entryId) {
    return reject(entryId, null);
  }

  /** The same as {@link BaseEntryService#reject(String)}, with settings of this request alone. */
  public Pending<Void> reject(String entryId, RequestOptions options) {
    return queueCall(BaseEntryActions.reject(entryId), options);
  }

  /** See {@link BaseEntryService#reject(String)}. */
  public Pending<Void> reject(Value<String> entryId) {
    return reject(entryId, null);
  }

  /** The same as {@link BaseEntryService#reject(String)}, with settings of this request alone. */
  public Pending<Void> reject(Value<String> entryId, RequestOptions options) {
    return queueCall(BaseEntryActions.reject(entryId), options);
  }

  /** See {@link BaseEntryService#flag(ModerationFlag)}. */
  public Pending<Void> flag(ModerationFlag moderationFlag) {
    return flag(moderationFlag, null);
  }

  /**
   * The same as {@link BaseEntryService#flag(ModerationFlag)}, with settings of this request alone.
   */
  public Pending<Void> flag(ModerationFlag moderationFlag, RequestOptions options) {
    return queueCall(BaseEntryActions.flag(moderationFlag), options);
  }

  /** See {@link BaseEntryService#flag(ModerationFlag)}. */
  public Pending<Void> flag(Value<ModerationFlag> moderationFlag) {
    return flag(moderationFlag, null);
  }

  /**
   * The same as {@link BaseEntryService#flag(ModerationFlag)}, with settings of this request alone.
   */
  public Pending<Void> flag(Value<ModerationFlag> moderationFlag, RequestOptions options) {
    return queueCall(BaseEntryActions.flag(moderationFlag), options);
  }

  /** See {@link BaseEntryService#listFlags(String)}. */
  public Pending<ModerationFlagListResponse> listFlags(String entryId) {
    return listFlags(entryId, null, null);
  }

  /** The same as {@link BaseEntryService#listFlags(String)}, with optional parameters. */
  public Pending<ModerationFlagListResponse> listFlags(
      String entryId, Consumer<? super BaseEntryService.ListFlagsParams> optional) {
    return listFlags(entryId, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#listFlags(String)}, with optional parameters and settings
   * of this request alone.
   */
  public Pending<ModerationFlagListResponse> listFlags(
      String entryId,
      Consumer<? super BaseEntryService.ListFlagsParams> optional,
      RequestOptions options) {
    return queueCall(BaseEntryActions.listFlags(entryId, optional), options);
  }

  /** See {@link BaseEntryService#listFlags(String)}. */
  public Pending<ModerationFlagListResponse> listFlags(Value<String> entryId) {
    return listFlags(entryId, null, null);
  }

  /** The same as {@link BaseEntryService#listFlags(String)}, with optional parameters. */
  public Pending<ModerationFlagListResponse> listFlags(
      Value<String> entryId, Consumer<? super BaseEntryService.ListFlagsParams> optional) {
    return listFlags(entryId, optional, null);
  }

  /**
   * The same as {@link BaseEntryService#listFlags(String)}, with optional parameters and settings
   * of this request alone.
   */
  public Pending<ModerationFlagListResponse> listFlags(
      Value<String> entryId,
      Consumer<? super BaseEntryService.ListFlagsParams> optional,
      RequestOptions options) {
    return queueCall(BaseEntryActions.listFlags(entryId, optional), options);
  }

  /** See {@link BaseEntryService#anonymousRank(String, long)}. */
  public Pending<Void> anonymousRank(String entryId, long rank) {
    return anonymousRank(entryId, rank, null);
  }

  /**
   * The same as {@link BaseEntryService#anonymousRank(String, long)}, with settings of this request
   * alone.
   */
  public Pending<Void> anonymousRank(String entryId, long rank, RequestOptions options) {
    return queueCall(BaseEntryActions.anonymousRank(entryId, rank), options);
  }

  /** See {@link BaseEntryService#anonymousRank(String, long)}. */
  public Pending<Void> anonymousRank(Value<String> entryId, Value<Long> rank) {
    return anonymousRank(entryId, rank, null);
  }

  /**
   * The same as {@link BaseEntryService#anonymousRank(String, long)}, with settings of this request
   * alone.
   */
  public Pending<Void> anonymousRank(
      Value<String> entryId, Value<Long> rank, RequestOptions options) {
    return queueCall(BaseEntryActions.anonymousRank(entryId, rank), options);
  }

  /** See {@link BaseEntryService#getContextData(String, EntryContextDataParams)}. */
  public Pending<EntryContextDataResult> getContextData(
      String entryId, EntryContextDataParams contextDataParams) {
    return getContextData(entryId, contextDataParams, null);
  }

  /**
   * The same as {@link BaseEntryService#getContextData(String, EntryContextDataParams)}, with
   * settings of this request alone.
   */
  public Pending<EntryContextDataResult> getContextData(
      String entryId, EntryContextDataParams contextDataParams, RequestOptions options) {
    return queueCall(BaseEntryActions.getContextData(entryId, contextDataParams), options);
  }

  /** See {@link BaseEntryService#getContextData(String, EntryContextDataParams)}. */
  public Pending<EntryContextDataResult> getContextData(
      Value<String> entryId, Value<EntryContextDataParams> contextDataParams) {
    return getContextData(entryId, contextDataParams, null);
  }

  /**
   * The same as {@link BaseEntryService#getContextData(String, EntryContextDataParams)}, with
   * settings of this request alone.
   */
  public Pending<EntryContextDataResult> getContextData(
      Value<String> entryId,
      Value<EntryContextDataParams> contextDataParams,
      RequestOptions options) {
    return queueCall(BaseEntryActions.getContextData(entryId, contextDataParams), options);
  }

  /** See {@link BaseEntryService#getPlaybackContext(String, PlaybackContextOptions)}. */
  public Pending<PlaybackContext> getPlaybackContext(
      String entryId, PlaybackContextOptions contextDataParams) {
    return getPlaybackContext(entryId, contextDataParams, null);
  }

  /**
   * The same as {@link BaseEntryService#getPlaybackContext(String, PlaybackContextOptions)}, with
   * settings of this request alone.
   */
  public Pending<PlaybackContext> getPlaybackContext(
      String entryId, PlaybackContextOptions contextDataParams, RequestOptions options) {
    return queueCall(BaseEntryActions.getPlaybackContext(entryId, contextDataParams), options);
  }

  /** See {@link BaseEntryService#getPlaybackContext(String, PlaybackContextOptions)}. */
  public Pending<PlaybackContext> getPlaybackContext(
      Value<String> entryId, Value<PlaybackContextOptions> contextDataParams) {
    return getPlaybackContext(entryId, contextDataParams, null);
  }

  /**
   * The same as {@link BaseEntryService#getPlaybackContext(String, PlaybackContextOptions)}, with
   * settings of this request alone.
   */
  public Pending<PlaybackContext> getPlaybackContext(
      Value<String> entryId,
      Value<PlaybackContextOptions> contextDataParams,
      RequestOptions options) {
    return queueCall(BaseEntryActions.getPlaybackContext(entryId, contextDataParams), options);
  }

  /** See {@link BaseEntryService#getRemotePaths(String)}. */
  public Pending<RemotePathListResponse> getRemotePaths(String entryId) {
    return getRemotePaths(entryId, null);
  }

  /**
   * The same as {@link BaseEntryService#getRemotePaths(String)}, with settings of this request
   * alone.
   */
  public Pending<RemotePathListResponse> getRemotePaths(String entryId, RequestOptions options) {
    return queueCall(BaseEntryActions.getRemotePaths(entryId), options);
  }

  /** See {@link BaseEntryService#getRemotePaths(String)}. */
  public Pending<RemotePathListResponse> getRemotePaths(Value<String> entryId) {
    return getRemotePaths(entryId, null);
  }

  /**
   * The same as {@link BaseEntryService#getRemotePaths(String)}, with settings of this request
   * alone.
   */
  public Pending<RemotePathListResponse> getRemotePaths(
      Value<String> entryId, RequestOptions options) {
    return queueCall(BaseEntryActions.getRemotePaths(entryId), options);
  }

  /** See {@link BaseEntryService#recycle(String)}. */
  public Pending<BaseEntry> recycle(String entryId) {
    return recycle(entryId, null);
  }

  /** The same as {@link BaseEntryService#recycle(String)}, with settings of this request alone. */
  public Pending<BaseEntry> recycle(String entryId, RequestOptions options) {
    return queueCall(BaseEntryActions.recycle(entryId), options);
  }

  /** See {@link BaseEntryService#recycle(String)}. */
  public Pending<BaseEntry> recycle(Value<String> entryId) {
    return recycle(entryId, null);
  }

  /** The same as {@link BaseEntryService#recycle(String)}, with settings of this request alone. */
  public Pending<BaseEntry> recycle(Value<String> entryId, RequestOptions options) {
    return queueCall(BaseEntryActions.recycle(entryId), options);
  }

  /** See {@link BaseEntryService#restoreRecycled(String)}. */
  public Pending<BaseEntry> restoreRecycled(String entryId) {
    return restoreRecycled(entryId, null);
  }

  /**
   * The same as {@link BaseEntryService#restoreRecycled(String)}, with settings of this request
   * alone.
   */
  public Pending<BaseEntry> restoreRecycled(String entryId, RequestOptions options) {
    return queueCall(BaseEntryActions.restoreRecycled(entryId), options);
  }

  /** See {@link BaseEntryService#restoreRecycled(String)}. */
  public Pending<BaseEntry> restoreRecycled(Value<String> entryId) {
    return restoreRecycled(entryId, null);
  }

  /**
   * The same as {@link BaseEntryService#restoreRecycled(String)}, with settings of this request
   * alone.
   */
  public Pending<BaseEntry> restoreRecycled(Value<String> entryId, RequestOptions options) {
    return queueCall(BaseEntryActions.restoreRecycled(entryId), options);
  }

  /** See {@link BaseEntryService#bulkDelete(BaseEntryFilter)}. */
  public Pending<Long> bulkDelete(BaseEntryFilter filter) {
    return bulkDelete(filter, null);
  }

  /**
   * The same as {@link BaseEntryService#bulkDelete(BaseEntryFilter)}, with settings of this request
   * alone.
   */
  public Pending<Long> bulkDelete(BaseEntryFilter filter, RequestOptions options) {
    return queueCall(BaseEntryActions.bulkDelete(filter), options);
  }

  /** See {@link BaseEntryService#bulkDelete(BaseEntryFilter)}. */
  public Pending<Long> bulkDelete(Value<BaseEntryFilter> filter) {
    return bulkDelete(filter, null);
  }

  /**
   * The same as {@link BaseEntryService#bulkDelete(BaseEntryFilter)}, with settings of this request
   * alone.
   */
  public Pending<Long> bulkDelete(Value<BaseEntryFilter> filter, RequestOptions options) {
    return queueCall(BaseEntryActions.bulkDelete(filter), options);
  }
}
