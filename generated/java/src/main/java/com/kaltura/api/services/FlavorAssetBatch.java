package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.PendingList;
import com.kaltura.api.core.Value;
import com.kaltura.api.model.ContentResource;
import com.kaltura.api.model.FlavorAsset;
import com.kaltura.api.model.FlavorAssetListResponse;
import com.kaltura.api.model.FlavorAssetWithParams;
import com.kaltura.api.model.RemotePathListResponse;
import java.util.function.Consumer;

/** The actions of {@link FlavorAssetService}, in a multirequest. */
public final class FlavorAssetBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public FlavorAssetBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link FlavorAssetService#add(String, FlavorAsset)}. */
  public Pending<FlavorAsset> add(String entryId, FlavorAsset flavorAsset) {
    return add(entryId, flavorAsset, null);
  }

  /**
   * The same as {@link FlavorAssetService#add(String, FlavorAsset)}, with settings of this request
   * alone.
   */
  public Pending<FlavorAsset> add(String entryId, FlavorAsset flavorAsset, RequestOptions options) {
    return queueCall(FlavorAssetActions.add(entryId, flavorAsset), options);
  }

  /** See {@link FlavorAssetService#add(String, FlavorAsset)}. */
  public Pending<FlavorAsset> add(Value<String> entryId, Value<FlavorAsset> flavorAsset) {
    return add(entryId, flavorAsset, null);
  }

  /**
   * The same as {@link FlavorAssetService#add(String, FlavorAsset)}, with settings of this request
   * alone.
   */
  public Pending<FlavorAsset> add(
      Value<String> entryId, Value<FlavorAsset> flavorAsset, RequestOptions options) {
    return queueCall(FlavorAssetActions.add(entryId, flavorAsset), options);
  }

  /** See {@link FlavorAssetService#get(String)}. */
  public Pending<FlavorAsset> get(String id) {
    return get(id, null);
  }

  /** The same as {@link FlavorAssetService#get(String)}, with settings of this request alone. */
  public Pending<FlavorAsset> get(String id, RequestOptions options) {
    return queueCall(FlavorAssetActions.get(id), options);
  }

  /** See {@link FlavorAssetService#get(String)}. */
  public Pending<FlavorAsset> get(Value<String> id) {
    return get(id, null);
  }

  /** The same as {@link FlavorAssetService#get(String)}, with settings of this request alone. */
  public Pending<FlavorAsset> get(Value<String> id, RequestOptions options) {
    return queueCall(FlavorAssetActions.get(id), options);
  }

  /** See {@link FlavorAssetService#list()}. */
  public Pending<FlavorAssetListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link FlavorAssetService#list()}, with optional parameters. */
  public Pending<FlavorAssetListResponse> list(
      Consumer<? super FlavorAssetService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link FlavorAssetService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<FlavorAssetListResponse> list(
      Consumer<? super FlavorAssetService.ListParams> optional, RequestOptions options) {
    return queueCall(FlavorAssetActions.list(optional), options);
  }

  /** See {@link FlavorAssetService#update(String, FlavorAsset)}. */
  public Pending<FlavorAsset> update(String id, FlavorAsset flavorAsset) {
    return update(id, flavorAsset, null);
  }

  /**
   * The same as {@link FlavorAssetService#update(String, FlavorAsset)}, with settings of this
   * request alone.
   */
  public Pending<FlavorAsset> update(String id, FlavorAsset flavorAsset, RequestOptions options) {
    return queueCall(FlavorAssetActions.update(id, flavorAsset), options);
  }

  /** See {@link FlavorAssetService#update(String, FlavorAsset)}. */
  public Pending<FlavorAsset> update(Value<String> id, Value<FlavorAsset> flavorAsset) {
    return update(id, flavorAsset, null);
  }

  /**
   * The same as {@link FlavorAssetService#update(String, FlavorAsset)}, with settings of this
   * request alone.
   */
  public Pending<FlavorAsset> update(
      Value<String> id, Value<FlavorAsset> flavorAsset, RequestOptions options) {
    return queueCall(FlavorAssetActions.update(id, flavorAsset), options);
  }

  /** See {@link FlavorAssetService#delete(String)}. */
  public Pending<Void> delete(String id) {
    return delete(id, null);
  }

  /** The same as {@link FlavorAssetService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(String id, RequestOptions options) {
    return queueCall(FlavorAssetActions.delete(id), options);
  }

  /** See {@link FlavorAssetService#delete(String)}. */
  public Pending<Void> delete(Value<String> id) {
    return delete(id, null);
  }

  /** The same as {@link FlavorAssetService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(Value<String> id, RequestOptions options) {
    return queueCall(FlavorAssetActions.delete(id), options);
  }

  /** See {@link FlavorAssetService#setContent(String, ContentResource)}. */
  public Pending<FlavorAsset> setContent(String id, ContentResource contentResource) {
    return setContent(id, contentResource, null);
  }

  /**
   * The same as {@link FlavorAssetService#setContent(String, ContentResource)}, with settings of
   * this request alone.
   */
  public Pending<FlavorAsset> setContent(
      String id, ContentResource contentResource, RequestOptions options) {
    return queueCall(FlavorAssetActions.setContent(id, contentResource), options);
  }

  /** See {@link FlavorAssetService#setContent(String, ContentResource)}. */
  public Pending<FlavorAsset> setContent(Value<String> id, Value<ContentResource> contentResource) {
    return setContent(id, contentResource, null);
  }

  /**
   * The same as {@link FlavorAssetService#setContent(String, ContentResource)}, with settings of
   * this request alone.
   */
  public Pending<FlavorAsset> setContent(
      Value<String> id, Value<ContentResource> contentResource, RequestOptions options) {
    return queueCall(FlavorAssetActions.setContent(id, contentResource), options);
  }

  /** See {@link FlavorAssetService#getUrl(String)}. */
  public Pending<String> getUrl(String id) {
    return getUrl(id, null, null);
  }

  /** The same as {@link FlavorAssetService#getUrl(String)}, with optional parameters. */
  public Pending<String> getUrl(
      String id, Consumer<? super FlavorAssetService.GetUrlParams> optional) {
    return getUrl(id, optional, null);
  }

  /**
   * The same as {@link FlavorAssetService#getUrl(String)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<String> getUrl(
      String id,
      Consumer<? super FlavorAssetService.GetUrlParams> optional,
      RequestOptions options) {
    return queueCall(FlavorAssetActions.getUrl(id, optional), options);
  }

  /** See {@link FlavorAssetService#getUrl(String)}. */
  public Pending<String> getUrl(Value<String> id) {
    return getUrl(id, null, null);
  }

  /** The same as {@link FlavorAssetService#getUrl(String)}, with optional parameters. */
  public Pending<String> getUrl(
      Value<String> id, Consumer<? super FlavorAssetService.GetUrlParams> optional) {
    return getUrl(id, optional, null);
  }

  /**
   * The same as {@link FlavorAssetService#getUrl(String)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<String> getUrl(
      Value<String> id,
      Consumer<? super FlavorAssetService.GetUrlParams> optional,
      RequestOptions options) {
    return queueCall(FlavorAssetActions.getUrl(id, optional), options);
  }

  /** See {@link FlavorAssetService#getRemotePaths(String)}. */
  public Pending<RemotePathListResponse> getRemotePaths(String id) {
    return getRemotePaths(id, null);
  }

  /**
   * The same as {@link FlavorAssetService#getRemotePaths(String)}, with settings of this request
   * alone.
   */
  public Pending<RemotePathListResponse> getRemotePaths(String id, RequestOptions options) {
    return queueCall(FlavorAssetActions.getRemotePaths(id), options);
  }

  /** See {@link FlavorAssetService#getRemotePaths(String)}. */
  public Pending<RemotePathListResponse> getRemotePaths(Value<String> id) {
    return getRemotePaths(id, null);
  }

  /**
   * The same as {@link FlavorAssetService#getRemotePaths(String)}, with settings of this request
   * alone.
   */
  public Pending<RemotePathListResponse> getRemotePaths(Value<String> id, RequestOptions options) {
    return queueCall(FlavorAssetActions.getRemotePaths(id), options);
  }

  /** See {@link FlavorAssetService#getFlavorAssetsWithParams(String)}. */
  public PendingList<FlavorAssetWithParams> getFlavorAssetsWithParams(String entryId) {
    return getFlavorAssetsWithParams(entryId, null);
  }

  /**
   * The same as {@link FlavorAssetService#getFlavorAssetsWithParams(String)}, with settings of this
   * request alone.
   */
  public PendingList<FlavorAssetWithParams> getFlavorAssetsWithParams(
      String entryId, RequestOptions options) {
    return queueList(FlavorAssetActions.getFlavorAssetsWithParams(entryId), options);
  }

  /** See {@link FlavorAssetService#getFlavorAssetsWithParams(String)}. */
  public PendingList<FlavorAssetWithParams> getFlavorAssetsWithParams(Value<String> entryId) {
    return getFlavorAssetsWithParams(entryId, null);
  }

  /**
   * The same as {@link FlavorAssetService#getFlavorAssetsWithParams(String)}, with settings of this
   * request alone.
   */
  public PendingList<FlavorAssetWithParams> getFlavorAssetsWithParams(
      Value<String> entryId, RequestOptions options) {
    return queueList(FlavorAssetActions.getFlavorAssetsWithParams(entryId), options);
  }

  /** See {@link FlavorAssetService#convert(String, long)}. */
  public Pending<Void> convert(String entryId, long flavorParamsId) {
    return convert(entryId, flavorParamsId, null, null);
  }

  /** The same as {@link FlavorAssetService#convert(String, long)}, with optional parameters. */
  public Pending<Void> convert(
      String entryId,
      long flavorParamsId,
      Consumer<? super FlavorAssetService.ConvertParams> optional) {
    return convert(entryId, flavorParamsId, optional, null);
  }

  /**
   * The same as {@link FlavorAssetService#convert(String, long)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<Void> convert(
      String entryId,
      long flavorParamsId,
      Consumer<? super FlavorAssetService.ConvertParams> optional,
      RequestOptions options) {
    return queueCall(FlavorAssetActions.convert(entryId, flavorParamsId, optional), options);
  }

  /** See {@link FlavorAssetService#convert(String, long)}. */
  public Pending<Void> convert(Value<String> entryId, Value<Long> flavorParamsId) {
    return convert(entryId, flavorParamsId, null, null);
  }

  /** The same as {@link FlavorAssetService#convert(String, long)}, with optional parameters. */
  public Pending<Void> convert(
      Value<String> entryId,
      Value<Long> flavorParamsId,
      Consumer<? super FlavorAssetService.ConvertParams> optional) {
    return convert(entryId, flavorParamsId, optional, null);
  }

  /**
   * The same as {@link FlavorAssetService#convert(String, long)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<Void> convert(
      Value<String> entryId,
      Value<Long> flavorParamsId,
      Consumer<? super FlavorAssetService.ConvertParams> optional,
      RequestOptions options) {
    return queueCall(FlavorAssetActions.convert(entryId, flavorParamsId, optional), options);
  }

  /** See {@link FlavorAssetService#reconvert(String)}. */
  public Pending<Void> reconvert(String id) {
    return reconvert(id, null);
  }

  /**
   * The same as {@link FlavorAssetService#reconvert(String)}, with settings of this request alone.
   */
  public Pending<Void> reconvert(String id, RequestOptions options) {
    return queueCall(FlavorAssetActions.reconvert(id), options);
  }

  /** See {@link FlavorAssetService#reconvert(String)}. */
  public Pending<Void> reconvert(Value<String> id) {
    return reconvert(id, null);
  }

  /**
   * The same as {@link FlavorAssetService#reconvert(String)}, with settings of this request alone.
   */
  public Pending<Void> reconvert(Value<String> id, RequestOptions options) {
    return queueCall(FlavorAssetActions.reconvert(id), options);
  }

  /** See {@link FlavorAssetService#setAsSource(String)}. */
  public Pending<Void> setAsSource(String assetId) {
    return setAsSource(assetId, null);
  }

  /**
   * The same as {@link FlavorAssetService#setAsSource(String)}, with settings of this request
   * alone.
   */
  public Pending<Void> setAsSource(String assetId, RequestOptions options) {
    return queueCall(FlavorAssetActions.setAsSource(assetId), options);
  }

  /** See {@link FlavorAssetService#setAsSource(String)}. */
  public Pending<Void> setAsSource(Value<String> assetId) {
    return setAsSource(assetId, null);
  }

  /**
   * The same as {@link FlavorAssetService#setAsSource(String)}, with settings of this request
   * alone.
   */
  public Pending<Void> setAsSource(Value<String> assetId, RequestOptions options) {
    return queueCall(FlavorAssetActions.setAsSource(assetId), options);
  }

  /** See {@link FlavorAssetService#getByEntryId(String)}. */
  public PendingList<FlavorAsset> getByEntryId(String entryId) {
    return getByEntryId(entryId, null);
  }

  /**
   * The same as {@link FlavorAssetService#getByEntryId(String)}, with settings of this request
   * alone.
   */
  public PendingList<FlavorAsset> getByEntryId(String entryId, RequestOptions options) {
    return queueList(FlavorAssetActions.getByEntryId(entryId), options);
  }

  /** See {@link FlavorAssetService#getByEntryId(String)}. */
  public PendingList<FlavorAsset> getByEntryId(Value<String> entryId) {
    return getByEntryId(entryId, null);
  }

  /**
   * The same as {@link FlavorAssetService#getByEntryId(String)}, with settings of this request
   * alone.
   */
  public PendingList<FlavorAsset> getByEntryId(Value<String> entryId, RequestOptions options) {
    return queueList(FlavorAssetActions.getByEntryId(entryId), options);
  }

  /** See {@link FlavorAssetService#getDownloadUrl(String)}. */
  public Pending<String> getDownloadUrl(String id) {
    return getDownloadUrl(id, null, null);
  }

  /** The same as {@link FlavorAssetService#getDownloadUrl(String)}, with optional parameters. */
  public Pending<String> getDownloadUrl(
      String id, Consumer<? super FlavorAssetService.GetDownloadUrlParams> optional) {
    return getDownloadUrl(id, optional, null);
  }

  /**
   * The same as {@link FlavorAssetService#getDownloadUrl(String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<String> getDownloadUrl(
      String id,
      Consumer<? super FlavorAssetService.GetDownloadUrlParams> optional,
      RequestOptions options) {
    return queueCall(FlavorAssetActions.getDownloadUrl(id, optional), options);
  }

  /** See {@link FlavorAssetService#getDownloadUrl(String)}. */
  public Pending<String> getDownloadUrl(Value<String> id) {
    return getDownloadUrl(id, null, null);
  }

  /** The same as {@link FlavorAssetService#getDownloadUrl(String)}, with optional parameters. */
  public Pending<String> getDownloadUrl(
      Value<String> id, Consumer<? super FlavorAssetService.GetDownloadUrlParams> optional) {
    return getDownloadUrl(id, optional, null);
  }

  /**
   * The same as {@link FlavorAssetService#getDownloadUrl(String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<String> getDownloadUrl(
      Value<String> id,
      Consumer<? super FlavorAssetService.GetDownloadUrlParams> optional,
      RequestOptions options) {
    return queueCall(FlavorAssetActions.getDownloadUrl(id, optional), options);
  }
}
