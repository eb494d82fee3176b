package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.model.ContentResource;
import com.kaltura.api.model.FlavorAsset;
import com.kaltura.api.model.FlavorAssetListResponse;
import com.kaltura.api.model.FlavorAssetWithParams;
import com.kaltura.api.model.RemotePathListResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link FlavorAssetService}, as futures. */
public final class FlavorAssetAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public FlavorAssetAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link FlavorAssetService#add(String, FlavorAsset)}. */
  public CompletableFuture<FlavorAsset> add(String entryId, FlavorAsset flavorAsset) {
    return add(entryId, flavorAsset, null);
  }

  /**
   * The same as {@link FlavorAssetService#add(String, FlavorAsset)}, with settings of this request
   * alone.
   */
  public CompletableFuture<FlavorAsset> add(
      String entryId, FlavorAsset flavorAsset, RequestOptions options) {
    return callAction(FlavorAssetActions.add(entryId, flavorAsset), options);
  }

  /** See {@link FlavorAssetService#get(String)}. */
  public CompletableFuture<FlavorAsset> get(String id) {
    return get(id, null);
  }

  /** The same as {@link FlavorAssetService#get(String)}, with settings of this request alone. */
  public CompletableFuture<FlavorAsset> get(String id, RequestOptions options) {
    return callAction(FlavorAssetActions.get(id), options);
  }

  /** See {@link FlavorAssetService#list()}. */
  public AsyncPages<FlavorAsset, FlavorAssetListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link FlavorAssetService#list()}, with optional parameters. */
  public AsyncPages<FlavorAsset, FlavorAssetListResponse> list(
      Consumer<? super FlavorAssetService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link FlavorAssetService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public AsyncPages<FlavorAsset, FlavorAssetListResponse> list(
      Consumer<? super FlavorAssetService.ListParams> optional, RequestOptions options) {
    return listPages(FlavorAssetActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link FlavorAssetService#update(String, FlavorAsset)}. */
  public CompletableFuture<FlavorAsset> update(String id, FlavorAsset flavorAsset) {
    return update(id, flavorAsset, null);
  }

  /**
   * The same as {@link FlavorAssetService#update(String, FlavorAsset)}, with settings of this
   * request alone.
   */
  public CompletableFuture<FlavorAsset> update(
      String id, FlavorAsset flavorAsset, RequestOptions options) {
    return callAction(FlavorAssetActions.update(id, flavorAsset), options);
  }

  /** See {@link FlavorAssetService#delete(String)}. */
  public CompletableFuture<Void> delete(String id) {
    return delete(id, null);
  }

  /** The same as {@link FlavorAssetService#delete(String)}, with settings of this request alone. */
  public CompletableFuture<Void> delete(String id, RequestOptions options) {
    return callAction(FlavorAssetActions.delete(id), options);
  }

  /** See {@link FlavorAssetService#setContent(String, ContentResource)}. */
  public CompletableFuture<FlavorAsset> setContent(String id, ContentResource contentResource) {
    return setContent(id, contentResource, null);
  }

  /**
   * The same as {@link FlavorAssetService#setContent(String, ContentResource)}, with settings of
   * this request alone.
   */
  public CompletableFuture<FlavorAsset> setContent(
      String id, ContentResource contentResource, RequestOptions options) {
    return callAction(FlavorAssetActions.setContent(id, contentResource), options);
  }

  /** See {@link FlavorAssetService#getUrl(String)}. */
  public CompletableFuture<String> getUrl(String id) {
    return getUrl(id, null, null);
  }

  /** The same as {@link FlavorAssetService#getUrl(String)}, with optional parameters. */
  public CompletableFuture<String> getUrl(
      String id, Consumer<? super FlavorAssetService.GetUrlParams> optional) {
    return getUrl(id, optional, null);
  }

  /**
   * The same as {@link FlavorAssetService#getUrl(String)}, with optional parameters and settings of
   * this request alone.
   */
  public CompletableFuture<String> getUrl(
      String id,
      Consumer<? super FlavorAssetService.GetUrlParams> optional,
      RequestOptions options) {
    return callAction(FlavorAssetActions.getUrl(id, optional), options);
  }

  /** See {@link FlavorAssetService#getRemotePaths(String)}. */
  public CompletableFuture<RemotePathListResponse> getRemotePaths(String id) {
    return getRemotePaths(id, null);
  }

  /**
   * The same as {@link FlavorAssetService#getRemotePaths(String)}, with settings of this request
   * alone.
   */
  public CompletableFuture<RemotePathListResponse> getRemotePaths(
      String id, RequestOptions options) {
    return callAction(FlavorAssetActions.getRemotePaths(id), options);
  }

  /** See {@link FlavorAssetService#getFlavorAssetsWithParams(String)}. */
  public CompletableFuture<List<FlavorAssetWithParams>> getFlavorAssetsWithParams(String entryId) {
    return getFlavorAssetsWithParams(entryId, null);
  }

  /**
   * The same as {@link FlavorAssetService#getFlavorAssetsWithParams(String)}, with settings of this
   * request alone.
   */
  public CompletableFuture<List<FlavorAssetWithParams>> getFlavorAssetsWithParams(
      String entryId, RequestOptions options) {
    return callAction(FlavorAssetActions.getFlavorAssetsWithParams(entryId), options);
  }

  /** See {@link FlavorAssetService#convert(String, long)}. */
  public CompletableFuture<Void> convert(String entryId, long flavorParamsId) {
    return convert(entryId, flavorParamsId, null, null);
  }

  /** The same as {@link FlavorAssetService#convert(String, long)}, with optional parameters. */
  public CompletableFuture<Void> convert(
      String entryId,
      long flavorParamsId,
      Consumer<? super FlavorAssetService.ConvertParams> optional) {
    return convert(entryId, flavorParamsId, optional, null);
  }

  /**
   * The same as {@link FlavorAssetService#convert(String, long)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<Void> convert(
      String entryId,
      long flavorParamsId,
      Consumer<? super FlavorAssetService.ConvertParams> optional,
      RequestOptions options) {
    return callAction(FlavorAssetActions.convert(entryId, flavorParamsId, optional), options);
  }

  /** See {@link FlavorAssetService#reconvert(String)}. */
  public CompletableFuture<Void> reconvert(String id) {
    return reconvert(id, null);
  }

  /**
   * The same as {@link FlavorAssetService#reconvert(String)}, with settings of this request alone.
   */
  public CompletableFuture<Void> reconvert(String id, RequestOptions options) {
    return callAction(FlavorAssetActions.reconvert(id), options);
  }

  /** See {@link FlavorAssetService#setAsSource(String)}. */
  public CompletableFuture<Void> setAsSource(String assetId) {
    return setAsSource(assetId, null);
  }

  /**
   * The same as {@link FlavorAssetService#setAsSource(String)}, with settings of this request
   * alone.
   */
  public CompletableFuture<Void> setAsSource(String assetId, RequestOptions options) {
    return callAction(FlavorAssetActions.setAsSource(assetId), options);
  }

  /** See {@link FlavorAssetService#getByEntryId(String)}. */
  public CompletableFuture<List<FlavorAsset>> getByEntryId(String entryId) {
    return getByEntryId(entryId, null);
  }

  /**
   * The same as {@link FlavorAssetService#getByEntryId(String)}, with settings of this request
   * alone.
   */
  public CompletableFuture<List<FlavorAsset>> getByEntryId(String entryId, RequestOptions options) {
    return callAction(FlavorAssetActions.getByEntryId(entryId), options);
  }

  /** See {@link FlavorAssetService#getDownloadUrl(String)}. */
  public CompletableFuture<String> getDownloadUrl(String id) {
    return getDownloadUrl(id, null, null);
  }

  /** The same as {@link FlavorAssetService#getDownloadUrl(String)}, with optional parameters. */
  public CompletableFuture<String> getDownloadUrl(
      String id, Consumer<? super FlavorAssetService.GetDownloadUrlParams> optional) {
    return getDownloadUrl(id, optional, null);
  }

  /**
   * The same as {@link FlavorAssetService#getDownloadUrl(String)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<String> getDownloadUrl(
      String id,
      Consumer<? super FlavorAssetService.GetDownloadUrlParams> optional,
      RequestOptions options) {
    return callAction(FlavorAssetActions.getDownloadUrl(id, optional), options);
  }
}
