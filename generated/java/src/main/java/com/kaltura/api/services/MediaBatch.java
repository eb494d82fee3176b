package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.BaseEntry;
import com.kaltura.api.model.MediaEntry;
import com.kaltura.api.model.MediaListResponse;
import com.kaltura.api.model.ModerationFlag;
import com.kaltura.api.model.ModerationFlagListResponse;
import com.kaltura.api.model.Resource;
import java.util.function.Consumer;

/** The actions of {@link MediaService}, in a multirequest. */
public final class MediaBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public MediaBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link MediaService#add(MediaEntry)}. */
  public Pending<MediaEntry> add(MediaEntry entry) {
    return add(entry, null);
  }

  /** The same as {@link MediaService#add(MediaEntry)}, with settings of this request alone. */
  public Pending<MediaEntry> add(MediaEntry entry, RequestOptions options) {
    return queueCall(MediaActions.add(entry), options);
  }

  /** See {@link MediaService#add(MediaEntry)}. */
  public Pending<MediaEntry> add(Value<MediaEntry> entry) {
    return add(entry, null);
  }

  /** The same as {@link MediaService#add(MediaEntry)}, with settings of this request alone. */
  public Pending<MediaEntry> add(Value<MediaEntry> entry, RequestOptions options) {
    return queueCall(MediaActions.add(entry), options);
  }

  /** See {@link MediaService#addContent(String)}. */
  public Pending<MediaEntry> addContent(String entryId) {
    return addContent(entryId, null, null);
  }

  /** The same as {@link MediaService#addContent(String)}, with optional parameters. */
  public Pending<MediaEntry> addContent(
      String entryId, Consumer<? super MediaService.AddContentParams> optional) {
    return addContent(entryId, optional, null);
  }

  /**
   * The same as {@link MediaService#addContent(String)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<MediaEntry> addContent(
      String entryId,
      Consumer<? super MediaService.AddContentParams> optional,
      RequestOptions options) {
    return queueCall(MediaActions.addContent(entryId, optional), options);
  }

  /** See {@link MediaService#addContent(String)}. */
  public Pending<MediaEntry> addContent(Value<String> entryId) {
    return addContent(entryId, null, null);
  }

  /** The same as {@link MediaService#addContent(String)}, with optional parameters. */
  public Pending<MediaEntry> addContent(
      Value<String> entryId, Consumer<? super MediaService.AddContentParams> optional) {
    return addContent(entryId, optional, null);
  }

  /**
   * The same as {@link MediaService#addContent(String)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<MediaEntry> addContent(
      Value<String> entryId,
      Consumer<? super MediaService.AddContentParams> optional,
      RequestOptions options) {
    return queueCall(MediaActions.addContent(entryId, optional), options);
  }

  /** See {@link MediaService#addFromUrl(MediaEntry, String)}. */
  public Pending<MediaEntry> addFromUrl(MediaEntry mediaEntry, String url) {
    return addFromUrl(mediaEntry, url, null);
  }

  /**
   * The same as {@link MediaService#addFromUrl(MediaEntry, String)}, with settings of this request
   * alone.
   */
  public Pending<MediaEntry> addFromUrl(MediaEntry mediaEntry, String url, RequestOptions options) {
    return queueCall(MediaActions.addFromUrl(mediaEntry, url), options);
  }

  /** See {@link MediaService#addFromUrl(MediaEntry, String)}. */
  public Pending<MediaEntry> addFromUrl(Value<MediaEntry> mediaEntry, Value<String> url) {
    return addFromUrl(mediaEntry, url, null);
  }

  /**
   * The same as {@link MediaService#addFromUrl(MediaEntry, String)}, with settings of this request
   * alone.
   */
  public Pending<MediaEntry> addFromUrl(
      Value<MediaEntry> mediaEntry, Value<String> url, RequestOptions options) {
    return queueCall(MediaActions.addFromUrl(mediaEntry, url), options);
  }

  /** See {@link MediaService#addFromUploadedFile(MediaEntry, String)}. */
  public Pending<MediaEntry> addFromUploadedFile(MediaEntry mediaEntry, String uploadTokenId) {
    return addFromUploadedFile(mediaEntry, uploadTokenId, null);
  }

  /**
   * The same as {@link MediaService#addFromUploadedFile(MediaEntry, String)}, with settings of this
   * request alone.
   */
  public Pending<MediaEntry> addFromUploadedFile(
      MediaEntry mediaEntry, String uploadTokenId, RequestOptions options) {
    return queueCall(MediaActions.addFromUploadedFile(mediaEntry, uploadTokenId), options);
  }

  /** See {@link MediaService#addFromUploadedFile(MediaEntry, String)}. */
  public Pending<MediaEntry> addFromUploadedFile(
      Value<MediaEntry> mediaEntry, Value<String> uploadTokenId) {
    return addFromUploadedFile(mediaEntry, uploadTokenId, null);
  }

  /**
   * The same as {@link MediaService#addFromUploadedFile(MediaEntry, String)}, with settings of this
   * request alone.
   */
  public Pending<MediaEntry> addFromUploadedFile(
      Value<MediaEntry> mediaEntry, Value<String> uploadTokenId, RequestOptions options) {
    return queueCall(MediaActions.addFromUploadedFile(mediaEntry, uploadTokenId), options);
  }

  /** See {@link MediaService#get(String)}. */
  public Pending<MediaEntry> get(String entryId) {
    return get(entryId, null, null);
  }

  /** The same as {@link MediaService#get(String)}, with optional parameters. */
  public Pending<MediaEntry> get(
      String entryId, Consumer<? super MediaService.GetParams> optional) {
    return get(entryId, optional, null);
  }

  /**
   * The same as {@link MediaService#get(String)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<MediaEntry> get(
      String entryId, Consumer<? super MediaService.GetParams> optional, RequestOptions options) {
    return queueCall(MediaActions.get(entryId, optional), options);
  }

  /** See {@link MediaService#get(String)}. */
  public Pending<MediaEntry> get(Value<String> entryId) {
    return get(entryId, null, null);
  }

  /** The same as {@link MediaService#get(String)}, with optional parameters. */
  public Pending<MediaEntry> get(
      Value<String> entryId, Consumer<? super MediaService.GetParams> optional) {
    return get(entryId, optional, null);
  }

  /**
   * The same as {@link MediaService#get(String)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<MediaEntry> get(
      Value<String> entryId,
      Consumer<? super MediaService.GetParams> optional,
      RequestOptions options) {
    return queueCall(MediaActions.get(entryId, optional), options);
  }

  /** See {@link MediaService#list()}. */
  public Pending<MediaListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link MediaService#list()}, with optional parameters. */
  public Pending<MediaListResponse> list(Consumer<? super MediaService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link MediaService#list()}, with optional parameters and settings of this request
   * alone.
   */
  public Pending<MediaListResponse> list(
      Consumer<? super MediaService.ListParams> optional, RequestOptions options) {
    return queueCall(MediaActions.list(optional), options);
  }

  /** See {@link MediaService#count()}. */
  public Pending<Long> count() {
    return count(null, null);
  }

  /** The same as {@link MediaService#count()}, with optional parameters. */
  public Pending<Long> count(Consumer<? super MediaService.CountParams> optional) {
    return count(optional, null);
  }

  /**
   * The same as {@link MediaService#count()}, with optional parameters and settings of this request
   * alone.
   */
  public Pending<Long> count(
      Consumer<? super MediaService.CountParams> optional, RequestOptions options) {
    return queueCall(MediaActions.count(optional), options);
  }

  /** See {@link MediaService#update(String, MediaEntry)}. */
  public Pending<MediaEntry> update(String entryId, MediaEntry mediaEntry) {
    return update(entryId, mediaEntry, null);
  }

  /**
   * The same as {@link MediaService#update(String, MediaEntry)}, with settings of this request
   * alone.
   */
  public Pending<MediaEntry> update(String entryId, MediaEntry mediaEntry, RequestOptions options) {
    return queueCall(MediaActions.update(entryId, mediaEntry), options);
  }

  /** See {@link MediaService#update(String, MediaEntry)}. */
  public Pending<MediaEntry> update(Value<String> entryId, Value<MediaEntry> mediaEntry) {
    return update(entryId, mediaEntry, null);
  }

  /**
   * The same as {@link MediaService#update(String, MediaEntry)}, with settings of this request
   * alone.
   */
  public Pending<MediaEntry> update(
      Value<String> entryId, Value<MediaEntry> mediaEntry, RequestOptions options) {
    return queueCall(MediaActions.update(entryId, mediaEntry), options);
  }

  /** See {@link MediaService#updateContent(String, Resource)}. */
  public Pending<MediaEntry> updateContent(String entryId, Resource resource) {
    return updateContent(entryId, resource, null, null);
  }

  /** The same as {@link MediaService#updateContent(String, Resource)}, with optional parameters. */
  public Pending<MediaEntry> updateContent(
      String entryId,
      Resource resource,
      Consumer<? super MediaService.UpdateContentParams> optional) {
    return updateContent(entryId, resource, optional, null);
  }

  /**
   * The same as {@link MediaService#updateContent(String, Resource)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<MediaEntry> updateContent(
      String entryId,
      Resource resource,
      Consumer<? super MediaService.UpdateContentParams> optional,
      RequestOptions options) {
    return queueCall(MediaActions.updateContent(entryId, resource, optional), options);
  }

  /** See {@link MediaService#updateContent(String, Resource)}. */
  public Pending<MediaEntry> updateContent(Value<String> entryId, Value<Resource> resource) {
    return updateContent(entryId, resource, null, null);
  }

  /** The same as {@link MediaService#updateContent(String, Resource)}, with optional parameters. */
  public Pending<MediaEntry> updateContent(
      Value<String> entryId,
      Value<Resource> resource,
      Consumer<? super MediaService.UpdateContentParams> optional) {
    return updateContent(entryId, resource, optional, null);
  }

  /**
   * The same as {@link MediaService#updateContent(String, Resource)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<MediaEntry> updateContent(
      Value<String> entryId,
      Value<Resource> resource,
      Consumer<? super MediaService.UpdateContentParams> optional,
      RequestOptions options) {
    return queueCall(MediaActions.updateContent(entryId, resource, optional), options);
  }

  /** See {@link MediaService#delete(String)}. */
  public Pending<Void> delete(String entryId) {
    return delete(entryId, null);
  }

  /** The same as {@link MediaService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(String entryId, RequestOptions options) {
    return queueCall(MediaActions.delete(entryId), options);
  }

  /** See {@link MediaService#delete(String)}. */
  public Pending<Void> delete(Value<String> entryId) {
    return delete(entryId, null);
  }

  /** The same as {@link MediaService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(Value<String> entryId, RequestOptions options) {
    return queueCall(MediaActions.delete(entryId), options);
  }

  /** See {@link MediaService#approve(String)}. */
  public Pending<Void> approve(String entryId) {
    return approve(entryId, null);
  }

  /** The same as {@link MediaService#approve(String)}, with settings of this request alone. */
  public Pending<Void> approve(String entryId, RequestOptions options) {
    return queueCall(MediaActions.approve(entryId), options);
  }

  /** See {@link MediaService#approve(String)}. */
  public Pending<Void> approve(Value<String> entryId) {
    return approve(entryId, null);
  }

  /** The same as {@link MediaService#approve(String)}, with settings of this request alone. */
  public Pending<Void> approve(Value<String> entryId, RequestOptions options) {
    return queueCall(MediaActions.approve(entryId), options);
  }

  /** See {@link MediaService#reject(String)}. */
  public Pending<Void> reject(String entryId) {
    return reject(entryId, null);
  }

  /** The same as {@link MediaService#reject(String)}, with settings of this request alone. */
  public Pending<Void> reject(String entryId, RequestOptions options) {
    return queueCall(MediaActions.reject(entryId), options);
  }

  /** See {@link MediaService#reject(String)}. */
  public Pending<Void> reject(Value<String> entryId) {
    return reject(entryId, null);
  }

  /** The same as {@link MediaService#reject(String)}, with settings of this request alone. */
  public Pending<Void> reject(Value<String> entryId, RequestOptions options) {
    return queueCall(MediaActions.reject(entryId), options);
  }

  /** See {@link MediaService#flag(ModerationFlag)}. */
  public Pending<Void> flag(ModerationFlag moderationFlag) {
    return flag(moderationFlag, null);
  }

  /** The same as {@link MediaService#flag(ModerationFlag)}, with settings of this request alone. */
  public Pending<Void> flag(ModerationFlag moderationFlag, RequestOptions options) {
    return queueCall(MediaActions.flag(moderationFlag), options);
  }

  /** See {@link MediaService#flag(ModerationFlag)}. */
  public Pending<Void> flag(Value<ModerationFlag> moderationFlag) {
    return flag(moderationFlag, null);
  }

  /** The same as {@link MediaService#flag(ModerationFlag)}, with settings of this request alone. */
  public Pending<Void> flag(Value<ModerationFlag> moderationFlag, RequestOptions options) {
    return queueCall(MediaActions.flag(moderationFlag), options);
  }

  /** See {@link MediaService#listFlags(String)}. */
  public Pending<ModerationFlagListResponse> listFlags(String entryId) {
    return listFlags(entryId, null, null);
  }

  /** The same as {@link MediaService#listFlags(String)}, with optional parameters. */
  public Pending<ModerationFlagListResponse> listFlags(
      String entryId, Consumer<? super MediaService.ListFlagsParams> optional) {
    return listFlags(entryId, optional, null);
  }

  /**
   * The same as {@link MediaService#listFlags(String)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<ModerationFlagListResponse> listFlags(
      String entryId,
      Consumer<? super MediaService.ListFlagsParams> optional,
      RequestOptions options) {
    return queueCall(MediaActions.listFlags(entryId, optional), options);
  }

  /** See {@link MediaService#listFlags(String)}. */
  public Pending<ModerationFlagListResponse> listFlags(Value<String> entryId) {
    return listFlags(entryId, null, null);
  }

  /** The same as {@link MediaService#listFlags(String)}, with optional parameters. */
  public Pending<ModerationFlagListResponse> listFlags(
      Value<String> entryId, Consumer<? super MediaService.ListFlagsParams> optional) {
    return listFlags(entryId, optional, null);
  }

  /**
   * The same as {@link MediaService#listFlags(String)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<ModerationFlagListResponse> listFlags(
      Value<String> entryId,
      Consumer<? super MediaService.ListFlagsParams> optional,
      RequestOptions options) {
    return queueCall(MediaActions.listFlags(entryId, optional), options);
  }

  /** See {@link MediaService#anonymousRank(String, long)}. */
  public Pending<Void> anonymousRank(String entryId, long rank) {
    return anonymousRank(entryId, rank, null);
  }

  /**
   * The same as {@link MediaService#anonymousRank(String, long)}, with settings of this request
   * alone.
   */
  public Pending<Void> anonymousRank(String entryId, long rank, RequestOptions options) {
    return queueCall(MediaActions.anonymousRank(entryId, rank), options);
  }

  /** See {@link MediaService#anonymousRank(String, long)}. */
  public Pending<Void> anonymousRank(Value<String> entryId, Value<Long> rank) {
    return anonymousRank(entryId, rank, null);
  }

  /**
   * The same as {@link MediaService#anonymousRank(String, long)}, with settings of this request
   * alone.
   */
  public Pending<Void> anonymousRank(
      Value<String> entryId, Value<Long> rank, RequestOptions options) {
    return queueCall(MediaActions.anonymousRank(entryId, rank), options);
  }

  /** See {@link MediaService#updateThumbnail(String, long)}. */
  public Pending<MediaEntry> updateThumbnail(String entryId, long timeOffset) {
    return updateThumbnail(entryId, timeOffset, null, null);
  }

  /** The same as {@link MediaService#updateThumbnail(String, long)}, with optional parameters. */
  public Pending<MediaEntry> updateThumbnail(
      String entryId,
      long timeOffset,
      Consumer<? super MediaService.UpdateThumbnailParams> optional) {
    return updateThumbnail(entryId, timeOffset, optional, null);
  }

  /**
   * The same as {@link MediaService#updateThumbnail(String, long)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<MediaEntry> updateThumbnail(
      String entryId,
      long timeOffset,
      Consumer<? super MediaService.UpdateThumbnailParams> optional,
      RequestOptions options) {
    return queueCall(MediaActions.updateThumbnail(entryId, timeOffset, optional), options);
  }

  /** See {@link MediaService#updateThumbnail(String, long)}. */
  public Pending<MediaEntry> updateThumbnail(Value<String> entryId, Value<Long> timeOffset) {
    return updateThumbnail(entryId, timeOffset, null, null);
  }

  /** The same as {@link MediaService#updateThumbnail(String, long)}, with optional parameters. */
  public Pending<MediaEntry> updateThumbnail(
      Value<String> entryId,
      Value<Long> timeOffset,
      Consumer<? super MediaService.UpdateThumbnailParams> optional) {
    return updateThumbnail(entryId, timeOffset, optional, null);
  }

  /**
   * The same as {@link MediaService#updateThumbnail(String, long)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<MediaEntry> updateThumbnail(
      Value<String> entryId,
      Value<Long> timeOffset,
      Consumer<? super MediaService.UpdateThumbnailParams> optional,
      RequestOptions options) {
    return queueCall(MediaActions.updateThumbnail(entryId, timeOffset, optional), options);
  }

  /** See {@link MediaService#updateThumbnailJpeg(String, FileSource)}. */
  public Pending<MediaEntry> updateThumbnailJpeg(String entryId, FileSource fileData) {
    return updateThumbnailJpeg(entryId, fileData, null);
  }

  /**
   * The same as {@link MediaService#updateThumbnailJpeg(String, FileSource)}, with settings of this
   * request alone.
   */
  public Pending<MediaEntry> updateThumbnailJpeg(
      String entryId, FileSource fileData, RequestOptions options) {
    return queueCall(MediaActions.updateThumbnailJpeg(entryId, fileData), options);
  }

  /** See {@link MediaService#updateThumbnailJpeg(String, FileSource)}. */
  public Pending<MediaEntry> updateThumbnailJpeg(
      Value<String> entryId, Value<FileSource> fileData) {
    return updateThumbnailJpeg(entryId, fileData, null);
  }

  /**
   * The same as {@link MediaService#updateThumbnailJpeg(String, FileSource)}, with settings of this
   * request alone.
   */
  public Pending<MediaEntry> updateThumbnailJpeg(
      Value<String> entryId, Value<FileSource> fileData, RequestOptions options) {
    return queueCall(MediaActions.updateThumbnailJpeg(entryId, fileData), options);
  }

  /** See {@link MediaService#updateThumbnailFromUrl(String, String)}. */
  public Pending<BaseEntry> updateThumbnailFromUrl(String entryId, String url) {
    return updateThumbnailFromUrl(entryId, url, null);
  }

  /**
   * The same as {@link MediaService#updateThumbnailFromUrl(String, String)}, with settings of this
   * request alone.
   */
  public Pending<BaseEntry> updateThumbnailFromUrl(
      String entryId, String url, RequestOptions options) {
    return queueCall(MediaActions.updateThumbnailFromUrl(entryId, url), options);
  }

  /** See {@link MediaService#updateThumbnailFromUrl(String, String)}. */
  public Pending<BaseEntry> updateThumbnailFromUrl(Value<String> entryId, Value<String> url) {
    return updateThumbnailFromUrl(entryId, url, null);
  }

  /**
   * The same as {@link MediaService#updateThumbnailFromUrl(String, String)}, with settings of this
   * request alone.
   */
  public Pending<BaseEntry> updateThumbnailFromUrl(
      Value<String> entryId, Value<String> url, RequestOptions options) {
    return queueCall(MediaActions.updateThumbnailFromUrl(entryId, url), options);
  }

  /** See {@link MediaService#updateThumbnailFromSourceEntry(String, String, long)}. */
  public Pending<MediaEntry> updateThumbnailFromSourceEntry(
      String entryId, String sourceEntryId, long timeOffset) {
    return updateThumbnailFromSourceEntry(entryId, sourceEntryId, timeOffset, null, null);
  }

  /**
   * The same as {@link MediaService#updateThumbnailFromSourceEntry(String, String, long)}, with
   * optional parameters.
   */
  public Pending<MediaEntry> updateThumbnailFromSourceEntry(
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
  public Pending<MediaEntry> updateThumbnailFromSourceEntry(
      String entryId,
      String sourceEntryId,
      long timeOffset,
      Consumer<? super MediaService.UpdateThumbnailFromSourceEntryParams> optional,
      RequestOptions options) {
    return queueCall(
        MediaActions.updateThumbnailFromSourceEntry(entryId, sourceEntryId, timeOffset, optional),
        options);
  }

  /** See {@link MediaService#updateThumbnailFromSourceEntry(String, String, long)}. */
  public Pending<MediaEntry> updateThumbnailFromSourceEntry(
      Value<String> entryId, Value<String> sourceEntryId, Value<Long> timeOffset) {
    return updateThumbnailFromSourceEntry(entryId, sourceEntryId, timeOffset, null, null);
  }

  /**
   * The same as {@link MediaService#updateThumbnailFromSourceEntry(String, String, long)}, with
   * optional parameters.
   */
  public Pending<MediaEntry> updateThumbnailFromSourceEntry(
      Value<String> entryId,
      Value<String> sourceEntryId,
      Value<Long> timeOffset,
      Consumer<? super MediaService.UpdateThumbnailFromSourceEntryParams> optional) {
    return updateThumbnailFromSourceEntry(entryId, sourceEntryId, timeOffset, optional, null);
  }

  /**
   * The same as {@link MediaService#updateThumbnailFromSourceEntry(String, String, long)}, with
   * optional parameters and settings of this request alone.
   */
  public Pending<MediaEntry> updateThumbnailFromSourceEntry(
      Value<String> entryId,
      Value<String> sourceEntryId,
      Value<Long> timeOffset,
      Consumer<? super MediaService.UpdateThumbnailFromSourceEntryParams> optional,
      RequestOptions options) {
    return queueCall(
        MediaActions.updateThumbnailFromSourceEntry(entryId, sourceEntryId, timeOffset, optional),
        options);
  }

  /** See {@link MediaService#convert(String)}. */
  public Pending<Long> convert(String entryId) {
    return convert(entryId, null, null);
  }

  /** The same as {@link MediaService#convert(String)}, with optional parameters. */
  public Pending<Long> convert(
      String entryId, Consumer<? super MediaService.ConvertParams> optional) {
    return convert(entryId, optional, null);
  }

  /**
   * The same as {@link MediaService#convert(String)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<Long> convert(
      String entryId,
      Consumer<? super MediaService.ConvertParams> optional,
      RequestOptions options) {
    return queueCall(MediaActions.convert(entryId, optional), options);
  }

  /** See {@link MediaService#convert(String)}. */
  public Pending<Long> convert(Value<String> entryId) {
    return convert(entryId, null, null);
  }

  /** The same as {@link MediaService#convert(String)}, with optional parameters. */
  public Pending<Long> convert(
      Value<String> entryId, Consumer<? super MediaService.ConvertParams> optional) {
    return convert(entryId, optional, null);
  }

  /**
   * The same as {@link MediaService#convert(String)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<Long> convert(
      Value<String> entryId,
      Consumer<? super MediaService.ConvertParams> optional,
      RequestOptions options) {
    return queueCall(MediaActions.convert(entryId, optional), options);
  }

  /** See {@link MediaService#approveReplace(String)}. */
  public Pending<MediaEntry> approveReplace(String entryId) {
    return approveReplace(entryId, null);
  }

  /**
   * The same as {@link MediaService#approveReplace(String)}, with settings of this request alone.
   */
  public Pending<MediaEntry> approveReplace(String entryId, RequestOptions options) {
    return queueCall(MediaActions.approveReplace(entryId), options);
  }

  /** See {@link MediaService#approveReplace(String)}. */
  public Pending<MediaEntry> approveReplace(Value<String> entryId) {
    return approveReplace(entryId, null);
  }

  /**
   * The same as {@link MediaService#approveReplace(String)}, with settings of this request alone.
   */
  public Pending<MediaEntry> approveReplace(Value<String> entryId, RequestOptions options) {
    return queueCall(MediaActions.approveReplace(entryId), options);
  }

  /** See {@link MediaService#cancelReplace(String)}. */
  public Pending<MediaEntry> cancelReplace(String entryId) {
    return cancelReplace(entryId, null);
  }

  /**
   * The same as {@link MediaService#cancelReplace(String)}, with settings of this request alone.
   */
  public Pending<MediaEntry> cancelReplace(String entryId, RequestOptions options) {
    return queueCall(MediaActions.cancelReplace(entryId), options);
  }

  /** See {@link MediaService#cancelReplace(String)}. */
  public Pending<MediaEntry> cancelReplace(Value<String> entryId) {
    return cancelReplace(entryId, null);
  }

  /**
   * The same as {@link MediaService#cancelReplace(String)}, with settings of this request alone.
   */
  public Pending<MediaEntry> cancelReplace(Value<String> entryId, RequestOptions options) {
    return queueCall(MediaActions.cancelReplace(entryId), options);
  }

  /** See {@link MediaService#upload(FileSource)}. */
  public Pending<String> upload(FileSource fileData) {
    return upload(fileData, null);
  }

  /** The same as {@link MediaService#upload(FileSource)}, with settings of this request alone. */
  public Pending<String> upload(FileSource fileData, RequestOptions options) {
    return queueCall(MediaActions.upload(fileData), options);
  }

  /** See {@link MediaService#upload(FileSource)}. */
  public Pending<String> upload(Value<FileSource> fileData) {
    return upload(fileData, null);
  }

  /** The same as {@link MediaService#upload(FileSource)}, with settings of this request alone. */
  public Pending<String> upload(Value<FileSource> fileData, RequestOptions options) {
    return queueCall(MediaActions.upload(fileData), options);
  }
}
