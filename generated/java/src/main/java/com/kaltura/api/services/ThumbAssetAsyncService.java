package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.files.Download;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.ContentResource;
import com.kaltura.api.model.ThumbAsset;
import com.kaltura.api.model.ThumbAssetListResponse;
import com.kaltura.api.model.ThumbParams;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link ThumbAssetService}, as futures. */
public final class ThumbAssetAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public ThumbAssetAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link ThumbAssetService#add(String, ThumbAsset)}. */
  public CompletableFuture<ThumbAsset> add(String entryId, ThumbAsset thumbAsset) {
    return add(entryId, thumbAsset, null);
  }

  /**
   * The same as {@link ThumbAssetService#add(String, ThumbAsset)}, with settings of this request
   * alone.
   */
  public CompletableFuture<ThumbAsset> add(
      String entryId, ThumbAsset thumbAsset, RequestOptions options) {
    return callAction(ThumbAssetActions.add(entryId, thumbAsset), options);
  }

  /** See {@link ThumbAssetService#addFromImage(String, FileSource)}. */
  public CompletableFuture<ThumbAsset> addFromImage(String entryId, FileSource fileData) {
    return addFromImage(entryId, fileData, null);
  }

  /**
   * The same as {@link ThumbAssetService#addFromImage(String, FileSource)}, with settings of this
   * request alone.
   */
  public CompletableFuture<ThumbAsset> addFromImage(
      String entryId, FileSource fileData, RequestOptions options) {
    return callAction(ThumbAssetActions.addFromImage(entryId, fileData), options);
  }

  /** See {@link ThumbAssetService#addFromUrl(String, String)}. */
  public CompletableFuture<ThumbAsset> addFromUrl(String entryId, String url) {
    return addFromUrl(entryId, url, null);
  }

  /**
   * The same as {@link ThumbAssetService#addFromUrl(String, String)}, with settings of this request
   * alone.
   */
  public CompletableFuture<ThumbAsset> addFromUrl(
      String entryId, String url, RequestOptions options) {
    return callAction(ThumbAssetActions.addFromUrl(entryId, url), options);
  }

  /** See {@link ThumbAssetService#get(String)}. */
  public CompletableFuture<ThumbAsset> get(String thumbAssetId) {
    return get(thumbAssetId, null);
  }

  /** The same as {@link ThumbAssetService#get(String)}, with settings of this request alone. */
  public CompletableFuture<ThumbAsset> get(String thumbAssetId, RequestOptions options) {
    return callAction(ThumbAssetActions.get(thumbAssetId), options);
  }

  /** See {@link ThumbAssetService#list()}. */
  public AsyncPages<ThumbAsset, ThumbAssetListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link ThumbAssetService#list()}, with optional parameters. */
  public AsyncPages<ThumbAsset, ThumbAssetListResponse> list(
      Consumer<? super ThumbAssetService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link ThumbAssetService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public AsyncPages<ThumbAsset, ThumbAssetListResponse> list(
      Consumer<? super ThumbAssetService.ListParams> optional, RequestOptions options) {
    return listPages(ThumbAssetActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link ThumbAssetService#update(String, ThumbAsset)}. */
  public CompletableFuture<ThumbAsset> update(String id, ThumbAsset thumbAsset) {
    return update(id, thumbAsset, null);
  }

  /**
   * The same as {@link ThumbAssetService#update(String, ThumbAsset)}, with settings of this request
   * alone.
   */
  public CompletableFuture<ThumbAsset> update(
      String id, ThumbAsset thumbAsset, RequestOptions options) {
    return callAction(ThumbAssetActions.update(id, thumbAsset), options);
  }

  /** See {@link ThumbAssetService#delete(String)}. */
  public CompletableFuture<Void> delete(String thumbAssetId) {
    return delete(thumbAssetId, null);
  }

  /** The same as {@link ThumbAssetService#delete(String)}, with settings of this request alone. */
  public CompletableFuture<Void> delete(String thumbAssetId, RequestOptions options) {
    return callAction(ThumbAssetActions.delete(thumbAssetId), options);
  }

  /** See {@link ThumbAssetService#setContent(String, ContentResource)}. */
  public CompletableFuture<ThumbAsset> setContent(String id, ContentResource contentResource) {
    return setContent(id, contentResource, null);
  }

  /**
   * The same as {@link ThumbAssetService#setContent(String, ContentResource)}, with settings of
   * this request alone.
   */
  public CompletableFuture<ThumbAsset> setContent(
      String id, ContentResource contentResource, RequestOptions options) {
    return callAction(ThumbAssetActions.setContent(id, contentResource), options);
  }

  /** See {@link ThumbAssetService#setAsDefault(String)}. */
  public CompletableFuture<Void> setAsDefault(String thumbAssetId) {
    return setAsDefault(thumbAssetId, null);
  }

  /**
   * The same as {@link ThumbAssetService#setAsDefault(String)}, with settings of this request
   * alone.
   */
  public CompletableFuture<Void> setAsDefault(String thumbAssetId, RequestOptions options) {
    return callAction(ThumbAssetActions.setAsDefault(thumbAssetId), options);
  }

  /** See {@link ThumbAssetService#generate(String, ThumbParams)}. */
  public CompletableFuture<ThumbAsset> generate(String entryId, ThumbParams thumbParams) {
    return generate(entryId, thumbParams, null, null);
  }

  /**
   * The same as {@link ThumbAssetService#generate(String, ThumbParams)}, with optional parameters.
   */
  public CompletableFuture<ThumbAsset> generate(
      String entryId,
      ThumbParams thumbParams,
      Consumer<? super ThumbAssetService.GenerateParams> optional) {
    return generate(entryId, thumbParams, optional, null);
  }

  /**
   * The same as {@link ThumbAssetService#generate(String, ThumbParams)}, with optional parameters
   * and settings of this request alone.
   */
  public CompletableFuture<ThumbAsset> generate(
      String entryId,
      ThumbParams thumbParams,
      Consumer<? super ThumbAssetService.GenerateParams> optional,
      RequestOptions options) {
    return callAction(ThumbAssetActions.generate(entryId, thumbParams, optional), options);
  }

  /** See {@link ThumbAssetService#getUrl(String)}. */
  public CompletableFuture<String> getUrl(String id) {
    return getUrl(id, null, null);
  }

  /** The same as {@link ThumbAssetService#getUrl(String)}, with optional parameters. */
  public CompletableFuture<String> getUrl(
      String id, Consumer<? super ThumbAssetService.GetUrlParams> optional) {
    return getUrl(id, optional, null);
  }

  /**
   * The same as {@link ThumbAssetService#getUrl(String)}, with optional parameters and settings of
   * this request alone.
   */
  public CompletableFuture<String> getUrl(
      String id,
      Consumer<? super ThumbAssetService.GetUrlParams> optional,
      RequestOptions options) {
    return callAction(ThumbAssetActions.getUrl(id, optional), options);
  }

  /** See {@link ThumbAssetService#serve(String)}. */
  public Download serve(String thumbAssetId) {
    return serve(thumbAssetId, null, null);
  }

  /** The same as {@link ThumbAssetService#serve(String)}, with optional parameters. */
  public Download serve(
      String thumbAssetId, Consumer<? super ThumbAssetService.ServeParams> optional) {
    return serve(thumbAssetId, optional, null);
  }

  /**
   * The same as {@link ThumbAssetService#serve(String)}, with optional parameters and settings of
   * this request alone.
   */
  public Download serve(
      String thumbAssetId,
      Consumer<? super ThumbAssetService.ServeParams> optional,
      RequestOptions options) {
    return fileOf(ThumbAssetActions.serve(thumbAssetId, optional), options);
  }

  /** See {@link ThumbAssetService#serveByEntryId(String)}. */
  public Download serveByEntryId(String entryId) {
    return serveByEntryId(entryId, null, null);
  }

  /** The same as {@link ThumbAssetService#serveByEntryId(String)}, with optional parameters. */
  public Download serveByEntryId(
      String entryId, Consumer<? super ThumbAssetService.ServeByEntryIdParams> optional) {
    return serveByEntryId(entryId, optional, null);
  }

  /**
   * The same as {@link ThumbAssetService#serveByEntryId(String)}, with optional parameters and
   * settings of this request alone.
   */
  public Download serveByEntryId(
      String entryId,
      Consumer<? super ThumbAssetService.ServeByEntryIdParams> optional,
      RequestOptions options) {
    return fileOf(ThumbAssetActions.serveByEntryId(entryId, optional), options);
  }
}
