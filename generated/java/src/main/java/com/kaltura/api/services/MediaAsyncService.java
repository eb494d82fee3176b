package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.BaseEntry;
import com.kaltura.api.model.MediaEntry;
import com.kaltura.api.model.MediaListResponse;
import com.kaltura.api.model.ModerationFlag;
import com.kaltura.api.model.ModerationFlagListResponse;
import com.kaltura.api.model.Resource;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link MediaService}, as futures. */
public final class MediaAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public MediaAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link MediaService#add(MediaEntry)}. */
  public CompletableFuture<MediaEntry> add(MediaEntry entry) {
    return add(entry, null);
  }

  /** The same as {@link MediaService#add(MediaEntry)}, with settings of this request alone. */
  public CompletableFuture<MediaEntry> add(MediaEntry entry, RequestOptions options) {
    return callAction(MediaActions.add(entry), options);
  }

  /** See {@link MediaService#addContent(String)}. */
  public CompletableFuture<MediaEntry> addContent(String entryId) {
    return addContent(entryId, null, null);
  }

  /** The same as {@link MediaService#addContent(String)}, with optional parameters. */
  public CompletableFuture<MediaEntry> addContent(
      String entryId, Consumer<? super MediaService.AddContentParams> optional) {
    return addContent(entryId, optional, null);
  }

  /**
   * The same as {@link MediaService#addContent(String)}, with optional parameters and settings of
   * this request alone.
   */
  public CompletableFuture<MediaEntry> addContent(
      String entryId,
      Consumer<? super MediaService.AddContentParams> optional,
      RequestOptions options) {
    return callAction(MediaActions.addContent(entryId, optional), options);
  }

  /** See {@link MediaService#addFromUrl(MediaEntry, String)}. */
  public CompletableFuture<MediaEntry> addFromUrl(MediaEntry mediaEntry, String url) {
    return addFromUrl(mediaEntry, url, null);
  }

  /**
   * The same as {@link MediaService#addFromUrl(MediaEntry, String)}, with settings of this request
   * alone.
   */
  public CompletableFuture<MediaEntry> addFromUrl(
      MediaEntry mediaEntry, String url, RequestOptions options) {
    return callAction(MediaActions.addFromUrl(mediaEntry, url), options);
  }

  /** See {@link MediaService#addFromUploadedFile(MediaEntry, String)}. */
  public CompletableFuture<MediaEntry> addFromUploadedFile(
      MediaEntry mediaEntry, String uploadTokenId) {
    return addFromUploadedFile(mediaEntry, uploadTokenId, null);
  }

  /**
   * The same as {@link MediaService#addFromUploadedFile(MediaEntry, String)}, with settings of this
   * request alone.
   */
  public CompletableFuture<MediaEntry> addFromUploadedFile(
      MediaEntry mediaEntry, String uploadTokenId, RequestOptions options) {
    return callAction(MediaActions.addFromUploadedFile(mediaEntry, uploadTokenId), options);
  }

  /** See {@link MediaService#get(String)}. */
  public CompletableFuture<MediaEntry> get(String entryId) {
    return get(entryId, null, null);
  }

  /** The same as {@link MediaService#get(String)}, with optional parameters. */
  public CompletableFuture<MediaEntry> get(
      String entryId, Consumer<? super MediaService.GetParams> optional) {
    return get(entryId, optional, null);
  }

  /**
   * The same as {@link MediaService#get(String)}, with optional parameters and settings of this
   * request alone.
   */
  public CompletableFuture<MediaEntry> get(
      String entryId, Consumer<? super MediaService.GetParams> optional, RequestOptions options) {
    return callAction(MediaActions.get(entryId, optional), options);
  }

  /** See {@link MediaService#list()}. */
  public AsyncPages<MediaEntry, MediaListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link MediaService#list()}, with optional parameters. */
  public AsyncPages<MediaEntry, MediaListResponse> list(
      Consumer<? super MediaService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link MediaService#list()}, with optional parameters and settings of this request
   * alone.
   */
  public AsyncPages<MediaEntry, MediaListResponse> list(
      Consumer<? super MediaService.ListParams> optional, RequestOptions options) {
    return listPages(MediaActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link MediaService#count()}. */
  public CompletableFuture<Long> count() {
    return count(null, null);
  }

  /** The same as {@link MediaService#count()}, with optional parameters. */
  public CompletableFuture<Long> count(Consumer<? super MediaService.CountParams> optional) {
    return count(optional, null);
  }

  /**
   * The same as {@link MediaService#count()}, with optional parameters and settings of this request
   * alone.
   */
  public CompletableFuture<Long> count(
      Consumer<? super MediaService.CountParams> optional, RequestOptions options) {
    return callAction(MediaActions.count(optional), options);
  }

  /** See {@link MediaService#update(String, MediaEntry)}. */
  public CompletableFuture<MediaEntry> update(String entryId, MediaEntry mediaEntry) {
    return update(entryId, mediaEntry, null);
  }

  /**
   * The same as {@link MediaService#update(String, MediaEntry)}, with settings of this request
   * alone.
   */
  public CompletableFuture<MediaEntry> update(
      String entryId, MediaEntry mediaEntry, RequestOptions options) {
    return callAction(MediaActions.update(entryId, mediaEntry), options);
  }

  /** See {@link MediaService#updateContent(String, Resource)}. */
  public CompletableFuture<MediaEntry> updateContent(String entryId, Resource resource) {
    return updateContent(entryId, resource, null, null);
  }

  /** The same as {@link MediaService#updateContent(String, Resource)}, with optional parameters. */
  public CompletableFuture<MediaEntry> updateContent(
      String entryId,
      Resource resource,
      Consumer<? super MediaService.UpdateContentParams> optional) {
    return updateContent(entryId, resource, optional, null);
  }

  /**
   * The same as {@link MediaService#updateContent(String, Resource)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<MediaEntry> updateContent(
      String entryId,
      Resource resource,
      Consumer<? super MediaService.UpdateContentParams> optional,
      RequestOptions options) {
    return callAction(MediaActions.updateContent(entryId, resource, optional), options);
  }

  /** See {@link MediaService#delete(String)}. */
  public CompletableFuture<Void> delete(String entryId) {
    return delete(entryId, null);
  }

  /** The same as {@link MediaService#delete(String)}, with settings of this request alone. */
  public CompletableFuture<Void> delete(String entryId, RequestOptions options) {
    return callAction(MediaActions.delete(entryId), options);
  }

  /** See {@link MediaService#approve(String)}. */
  public CompletableFuture<Void> approve(String entryId) {
    return approve(entryId, null);
  }

  /** The same as {@link MediaService#approve(String)}, with settings of this request alone. */
  public CompletableFuture<Void> approve(String entryId, RequestOptions options) {
    return callAction(MediaActions.approve(entryId), options);
  }

  /** See {@link MediaService#reject(String)}. */
  public CompletableFuture<Void> reject(String entryId) {
    return reject(entryId, null);
  }

  /** The same as {@link MediaService#reject(String)}, with settings of this request alone. */
  public CompletableFuture<Void> reject(String entryId, RequestOptions options) {
    return callAction(MediaActions.reject(entryId), options);
  }

  /** See {@link MediaService#flag(ModerationFlag)}. */
  public CompletableFuture<Void> flag(ModerationFlag moderationFlag) {
    return flag(moderationFlag, null);
  }

  /** The same as {@link MediaService#flag(ModerationFlag)}, with settings of this request alone. */
  public CompletableFuture<Void> flag(ModerationFlag moderationFlag, RequestOptions options) {
    return callAction(MediaActions.flag(moderationFlag), options);
  }

  /** See {@link MediaService#listFlags(String)}. */
  public AsyncPages<ModerationFlag, ModerationFlagListResponse> listFlags(String entryId) {
    return listFlags(entryId, null, null);
  }

  /** The same as {@link MediaService#listFlags(String)}, with optional parameters. */
  public AsyncPages<ModerationFlag, ModerationFlagListResponse> listFlags(
      String entryId, Consumer<? super MediaService.ListFlagsParams> optional) {
    return listFlags(entryId, optional, null);
  }

  /**
   * The same as {@link MediaService#listFlags(String)}, with optional parameters and settings of
   * this request alone.
   */
  public AsyncPages<ModerationFlag, ModerationFlagListResponse> listFlags(
      String entryId,
      Consumer<? super MediaService.ListFlagsParams> optional,
      RequestOptions options) {
    return listPages(MediaActions.listFlags(entryId, optional), "KalturaFilterPager", options);
  }

  /** See {@link MediaService#anonymousRank(String, long)}. */
  public CompletableFuture<Void> anonymousRank(String entryId, long rank) {
    return anonymousRank(entryId, rank, null);
  }

  /**
   * The same as {@link MediaService#anonymousRank(String, long)}, with settings of this request
   * alone.
   */
  public CompletableFuture<Void> anonymousRank(String entryId, long rank, RequestOptions options) {
    return callAction(MediaActions.anonymousRank(entryId, rank), options);
  }

  /** See {@link MediaService#updateThumbnail(String, long)}. */
  public CompletableFuture<MediaEntry> updateThumbnail(String entryId, long timeOffset) {
    return updateThumbnail(entryId, timeOffset, null, null);
  }

  /** The same as {@link MediaService#updateThumbnail(String, long)}, with optional parameters. */
  public CompletableFuture<MediaEntry> updateThumbnail(
      String entryId,
      long timeOffset,
      Consumer<? super MediaService.UpdateThumbnailParams> optional) {
    return updateThumbnail(entryId, timeOffset, optional, null);
  }

  /**
   * The same as {@link MediaService#updateThumbnail(String, long)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<MediaEntry> updateThumbnail(
      String entryId,
      long timeOffset,
      Consumer<? super MediaService.UpdateThumbnailParams> optional,
      RequestOptions options) {
    return callAction(MediaActions.updateThumbnail(entryId, timeOffset, optional), options);
  }

  /** See {@link MediaService#updateThumbnailJpeg(String, FileSource)}. */
  public CompletableFuture<MediaEntry> updateThumbnailJpeg(String entryId, FileSource fileData) {
    return updateThumbnailJpeg(entryId, fileData, null);
  }

  /**
   * The same as {@link MediaService#updateThumbnailJpeg(String, FileSource)}, with settings of this
   * request alone.
   */
  public CompletableFuture<MediaEntry> updateThumbnailJpeg(
      String entryId, FileSource fileData, RequestOptions options) {
    return callAction(MediaActions.updateThumbnailJpeg(entryId, fileData), options);
  }

  /** See {@link MediaService#updateThumbnailFromUrl(String, String)}. */
  public CompletableFuture<BaseEntry> updateThumbnailFromUrl(String entryId, String url) {
    return updateThumbnailFromUrl(entryId, url, null);
  }

  /**
   * The same as {@link MediaService#updateThumbnailFromUrl(String, String)}, with settings of this
   * request alone.
   */
  public CompletableFuture<BaseEntry> updateThumbnailFromUrl(
      String entryId, String url, RequestOptions options) {
    return callAction(MediaActions.updateThumbnailFromUrl(entryId, url), options);
  }

  /** See {@link MediaService#updateThumbnailFromSourceEntry(String, String, long)}. */
  public CompletableFuture<MediaEntry> updateThumbnailFromSourceEntry(
      String entryId, String sourceEntryId, long timeOffset) {
    return updateThumbnailFromSourceEntry(entryId, sourceEntryId, timeOffset, null, null);
  }

  /**
   * The same as {@link MediaService#updateThumbnailFromSourceEntry(String, String, long)}, with
   * optional parameters.
   */
  public CompletableFuture<MediaEntry> updateThumbnailFromSourceEntry(
      String entryId,
      String sourceEntryId,
      long timeOffset,
      Consumer<? super MediaService.UpdateThumbnailFromSourceEntryParams> optional) {
    return updateThumbnailFromSourceEntry(entryId, sourceEntryId, timeOffset, optional, null);
  }

  /**
   * The same as {@link MediaService#updateThumbnailFromSourceEntry(String, String, long)}, with
   * optional parameters and settings of this request alone.
   */
  public CompletableFuture<MediaEntry> updateThumbnailFromSourceEntry(
      String entryId,
      String sourceEntryId,
      long timeOffset,
      Consumer<? super MediaService.UpdateThumbnailFromSourceEntryParams> optional,
      RequestOptions options) {
    return callAction(
        MediaActions.updateThumbnailFromSourceEntry(entryId, sourceEntryId, timeOffset, optional),
        options);
  }

  /** See {@link MediaService#convert(String)}. */
  public CompletableFuture<Long> convert(String entryId) {
    return convert(entryId, null, null);
  }

  /** The same as {@link MediaService#convert(String)}, with optional parameters. */
  public CompletableFuture<Long> convert(
      String entryId, Consumer<? super MediaService.ConvertParams> optional) {
    return convert(entryId, optional, null);
  }

  /**
   * The same as {@link MediaService#convert(String)}, with optional parameters and settings of this
   * request alone.
   */
  public CompletableFuture<Long> convert(
      String entryId,
      Consumer<? super MediaService.ConvertParams> optional,
      RequestOptions options) {
    return callAction(MediaActions.convert(entryId, optional), options);
  }

  /** See {@link MediaService#approveReplace(String)}. */
  public CompletableFuture<MediaEntry> approveReplace(String entryId) {
    return approveReplace(entryId, null);
  }

  /**
   * The same as {@link MediaService#approveReplace(String)}, with settings of this request alone.
   */
  public CompletableFuture<MediaEntry> approveReplace(String entryId, RequestOptions options) {
    return callAction(MediaActions.approveReplace(entryId), options);
  }

  /** See {@link MediaService#cancelReplace(String)}. */
  public CompletableFuture<MediaEntry> cancelReplace(String entryId) {
    return cancelReplace(entryId, null);
  }

  /**
   * The same as {@link MediaService#cancelReplace(String)}, with settings of this request alone.
   */
  public CompletableFuture<MediaEntry> cancelReplace(String entryId, RequestOptions options) {
    return callAction(MediaActions.cancelReplace(entryId), options);
  }

  /** See {@link MediaService#upload(FileSource)}. */
  public CompletableFuture<String> upload(FileSource fileData) {
    return upload(fileData, null);
  }

  /** The same as {@link MediaService#upload(FileSource)}, with settings of this request alone. */
  public CompletableFuture<String> upload(FileSource fileData, RequestOptions options) {
    return callAction(MediaActions.upload(fileData), options);
  }
}
