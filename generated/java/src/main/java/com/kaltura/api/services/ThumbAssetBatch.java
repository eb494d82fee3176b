package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.ContentResource;
import com.kaltura.api.model.ThumbAsset;
import com.kaltura.api.model.ThumbAssetListResponse;
import com.kaltura.api.model.ThumbParams;
import java.util.function.Consumer;

/** The actions of {@link ThumbAssetService}, in a multirequest. */
public final class ThumbAssetBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public ThumbAssetBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link ThumbAssetService#add(String, ThumbAsset)}. */
  public Pending<ThumbAsset> add(String entryId, ThumbAsset thumbAsset) {
    return add(entryId, thumbAsset, null);
  }

  /**
   * The same as {@link ThumbAssetService#add(String, ThumbAsset)}, with settings of this request
   * alone.
   */
  public Pending<ThumbAsset> add(String entryId, ThumbAsset thumbAsset, RequestOptions options) {
    return queueCall(ThumbAssetActions.add(entryId, thumbAsset), options);
  }

  /** See {@link ThumbAssetService#add(String, ThumbAsset)}. */
  public Pending<ThumbAsset> add(Value<String> entryId, Value<ThumbAsset> thumbAsset) {
    return add(entryId, thumbAsset, null);
  }

  /**
   * The same as {@link ThumbAssetService#add(String, ThumbAsset)}, with settings of this request
   * alone.
   */
  public Pending<ThumbAsset> add(
      Value<String> entryId, Value<ThumbAsset> thumbAsset, RequestOptions options) {
    return queueCall(ThumbAssetActions.add(entryId, thumbAsset), options);
  }

  /** See {@link ThumbAssetService#addFromImage(String, FileSource)}. */
  public Pending<ThumbAsset> addFromImage(String entryId, FileSource fileData) {
    return addFromImage(entryId, fileData, null);
  }

  /**
   * The same as {@link ThumbAssetService#addFromImage(String, FileSource)}, with settings of this
   * request alone.
   */
  public Pending<ThumbAsset> addFromImage(
      String entryId, FileSource fileData, RequestOptions options) {
    return queueCall(ThumbAssetActions.addFromImage(entryId, fileData), options);
  }

  /** See {@link ThumbAssetService#addFromImage(String, FileSource)}. */
  public Pending<ThumbAsset> addFromImage(Value<String> entryId, Value<FileSource> fileData) {
    return addFromImage(entryId, fileData, null);
  }

  /**
   * The same as {@link ThumbAssetService#addFromImage(String, FileSource)}, with settings of this
   * request alone.
   */
  public Pending<ThumbAsset> addFromImage(
      Value<String> entryId, Value<FileSource> fileData, RequestOptions options) {
    return queueCall(ThumbAssetActions.addFromImage(entryId, fileData), options);
  }

  /** See {@link ThumbAssetService#addFromUrl(String, String)}. */
  public Pending<ThumbAsset> addFromUrl(String entryId, String url) {
    return addFromUrl(entryId, url, null);
  }

  /**
   * The same as {@link ThumbAssetService#addFromUrl(String, String)}, with settings of this request
   * alone.
   */
  public Pending<ThumbAsset> addFromUrl(String entryId, String url, RequestOptions options) {
    return queueCall(ThumbAssetActions.addFromUrl(entryId, url), options);
  }

  /** See {@link ThumbAssetService#addFromUrl(String, String)}. */
  public Pending<ThumbAsset> addFromUrl(Value<String> entryId, Value<String> url) {
    return addFromUrl(entryId, url, null);
  }

  /**
   * The same as {@link ThumbAssetService#addFromUrl(String, String)}, with settings of this request
   * alone.
   */
  public Pending<ThumbAsset> addFromUrl(
      Value<String> entryId, Value<String> url, RequestOptions options) {
    return queueCall(ThumbAssetActions.addFromUrl(entryId, url), options);
  }

  /** See {@link ThumbAssetService#get(String)}. */
  public Pending<ThumbAsset> get(String thumbAssetId) {
    return get(thumbAssetId, null);
  }

  /** The same as {@link ThumbAssetService#get(String)}, with settings of this request alone. */
  public Pending<ThumbAsset> get(String thumbAssetId, RequestOptions options) {
    return queueCall(ThumbAssetActions.get(thumbAssetId), options);
  }

  /** See {@link ThumbAssetService#get(String)}. */
  public Pending<ThumbAsset> get(Value<String> thumbAssetId) {
    return get(thumbAssetId, null);
  }

  /** The same as {@link ThumbAssetService#get(String)}, with settings of this request alone. */
  public Pending<ThumbAsset> get(Value<String> thumbAssetId, RequestOptions options) {
    return queueCall(ThumbAssetActions.get(thumbAssetId), options);
  }

  /** See {@link ThumbAssetService#list()}. */
  public Pending<ThumbAssetListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link ThumbAssetService#list()}, with optional parameters. */
  public Pending<ThumbAssetListResponse> list(
      Consumer<? super ThumbAssetService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link ThumbAssetService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<ThumbAssetListResponse> list(
      Consumer<? super ThumbAssetService.ListParams> optional, RequestOptions options) {
    return queueCall(ThumbAssetActions.list(optional), options);
  }

  /** See {@link ThumbAssetService#update(String, ThumbAsset)}. */
  public Pending<ThumbAsset> update(String id, ThumbAsset thumbAsset) {
    return update(id, thumbAsset, null);
  }

  /**
   * The same as {@link ThumbAssetService#update(String, ThumbAsset)}, with settings of this request
   * alone.
   */
  public Pending<ThumbAsset> update(String id, ThumbAsset thumbAsset, RequestOptions options) {
    return queueCall(ThumbAssetActions.update(id, thumbAsset), options);
  }

  /** See {@link ThumbAssetService#update(String, ThumbAsset)}. */
  public Pending<ThumbAsset> update(Value<String> id, Value<ThumbAsset> thumbAsset) {
    return update(id, thumbAsset, null);
  }

  /**
   * The same as {@link ThumbAssetService#update(String, ThumbAsset)}, with settings of this request
   * alone.
   */
  public Pending<ThumbAsset> update(
      Value<String> id, Value<ThumbAsset> thumbAsset, RequestOptions options) {
    return queueCall(ThumbAssetActions.update(id, thumbAsset), options);
  }

  /** See {@link ThumbAssetService#delete(String)}. */
  public Pending<Void> delete(String thumbAssetId) {
    return delete(thumbAssetId, null);
  }

  /** The same as {@link ThumbAssetService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(String thumbAssetId, RequestOptions options) {
    return queueCall(ThumbAssetActions.delete(thumbAssetId), options);
  }

  /** See {@link ThumbAssetService#delete(String)}. */
  public Pending<Void> delete(Value<String> thumbAssetId) {
    return delete(thumbAssetId, null);
  }

  /** The same as {@link ThumbAssetService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(Value<String> thumbAssetId, RequestOptions options) {
    return queueCall(ThumbAssetActions.delete(thumbAssetId), options);
  }

  /** See {@link ThumbAssetService#setContent(String, ContentResource)}. */
  public Pending<ThumbAsset> setContent(String id, ContentResource contentResource) {
    return setContent(id, contentResource, null);
  }

  /**
   * The same as {@link ThumbAssetService#setContent(String, ContentResource)}, with settings of
   * this request alone.
   */
  public Pending<ThumbAsset> setContent(
      String id, ContentResource contentResource, RequestOptions options) {
    return queueCall(ThumbAssetActions.setContent(id, contentResource), options);
  }

  /** See {@link ThumbAssetService#setContent(String, ContentResource)}. */
  public Pending<ThumbAsset> setContent(Value<String> id, Value<ContentResource> contentResource) {
    return setContent(id, contentResource, null);
  }

  /**
   * The same as {@link ThumbAssetService#setContent(String, ContentResource)}, with settings of
   * this request alone.
   */
  public Pending<ThumbAsset> setContent(
      Value<String> id, Value<ContentResource> contentResource, RequestOptions options) {
    return queueCall(ThumbAssetActions.setContent(id, contentResource), options);
  }

  /** See {@link ThumbAssetService#setAsDefault(String)}. */
  public Pending<Void> setAsDefault(String thumbAssetId) {
    return setAsDefault(thumbAssetId, null);
  }

  /**
   * The same as {@link ThumbAssetService#setAsDefault(String)}, with settings of this request
   * alone.
   */
  public Pending<Void> setAsDefault(String thumbAssetId, RequestOptions options) {
    return queueCall(ThumbAssetActions.setAsDefault(thumbAssetId), options);
  }

  /** See {@link ThumbAssetService#setAsDefault(String)}. */
  public Pending<Void> setAsDefault(Value<String> thumbAssetId) {
    return setAsDefault(thumbAssetId, null);
  }

  /**
   * The same as {@link ThumbAssetService#setAsDefault(String)}, with settings of this request
   * alone.
   */
  public Pending<Void> setAsDefault(Value<String> thumbAssetId, RequestOptions options) {
    return queueCall(ThumbAssetActions.setAsDefault(thumbAssetId), options);
  }

  /** See {@link ThumbAssetService#generate(String, ThumbParams)}. */
  public Pending<ThumbAsset> generate(String entryId, ThumbParams thumbParams) {
    return generate(entryId, thumbParams, null, null);
  }

  /**
   * The same as {@link ThumbAssetService#generate(String, ThumbParams)}, with optional parameters.
   */
  public Pending<ThumbAsset> generate(
      String entryId,
      ThumbParams thumbParams,
      Consumer<? super ThumbAssetService.GenerateParams> optional) {
    return generate(entryId, thumbParams, optional, null);
  }

  /**
   * The same as {@link ThumbAssetService#generate(String, ThumbParams)}, with optional parameters
   * and settings of this request alone.
   */
  public Pending<ThumbAsset> generate(
      String entryId,
      ThumbParams thumbParams,
      Consumer<? super ThumbAssetService.GenerateParams> optional,
      RequestOptions options) {
    return queueCall(ThumbAssetActions.generate(entryId, thumbParams, optional), options);
  }

  /** See {@link ThumbAssetService#generate(String, ThumbParams)}. */
  public Pending<ThumbAsset> generate(Value<String> entryId, Value<ThumbParams> thumbParams) {
    return generate(entryId, thumbParams, null, null);
  }

  /**
   * The same as {@link ThumbAssetService#generate(String, ThumbParams)}, with optional parameters.
   */
  public Pending<ThumbAsset> generate(
      Value<String> entryId,
      Value<ThumbParams> thumbParams,
      Consumer<? super ThumbAssetService.GenerateParams> optional) {
    return generate(entryId, thumbParams, optional, null);
  }

  /**
   * The same as {@link ThumbAssetService#generate(String, ThumbParams)}, with optional parameters
   * and settings of this request alone.
   */
  public Pending<ThumbAsset> generate(
      Value<String> entryId,
      Value<ThumbParams> thumbParams,
      Consumer<? super ThumbAssetService.GenerateParams> optional,
      RequestOptions options) {
    return queueCall(ThumbAssetActions.generate(entryId, thumbParams, optional), options);
  }

  /** See {@link ThumbAssetService#getUrl(String)}. */
  public Pending<String> getUrl(String id) {
    return getUrl(id, null, null);
  }

  /** The same as {@link ThumbAssetService#getUrl(String)}, with optional parameters. */
  public Pending<String> getUrl(
      String id, Consumer<? super ThumbAssetService.GetUrlParams> optional) {
    return getUrl(id, optional, null);
  }

  /**
   * The same as {@link ThumbAssetService#getUrl(String)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<String> getUrl(
      String id,
      Consumer<? super ThumbAssetService.GetUrlParams> optional,
      RequestOptions options) {
    return queueCall(ThumbAssetActions.getUrl(id, optional), options);
  }

  /** See {@link ThumbAssetService#getUrl(String)}. */
  public Pending<String> getUrl(Value<String> id) {
    return getUrl(id, null, null);
  }

  /** The same as {@link ThumbAssetService#getUrl(String)}, with optional parameters. */
  public Pending<String> getUrl(
      Value<String> id, Consumer<? super ThumbAssetService.GetUrlParams> optional) {
    return getUrl(id, optional, null);
  }

  /**
   * The same as {@link ThumbAssetService#getUrl(String)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<String> getUrl(
      Value<String> id,
      Consumer<? super ThumbAssetService.GetUrlParams> optional,
      RequestOptions options) {
    return queueCall(ThumbAssetActions.getUrl(id, optional), options);
  }
}
