package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.MetadataObjectType;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.Metadata;
import com.kaltura.api.model.MetadataListResponse;
import java.util.function.Consumer;

/** The actions of {@link MetadataService}, in a multirequest. */
public final class MetadataBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public MetadataBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link MetadataService#add(long, MetadataObjectType, String, String)}. */
  public Pending<Metadata> add(
      long metadataProfileId, MetadataObjectType objectType, String objectId, String xmlData) {
    return add(metadataProfileId, objectType, objectId, xmlData, null);
  }

  /**
   * The same as {@link MetadataService#add(long, MetadataObjectType, String, String)}, with
   * settings of this request alone.
   */
  public Pending<Metadata> add(
      long metadataProfileId,
      MetadataObjectType objectType,
      String objectId,
      String xmlData,
      RequestOptions options) {
    return queueCall(
        MetadataActions.add(metadataProfileId, objectType, objectId, xmlData), options);
  }

  /** See {@link MetadataService#add(long, MetadataObjectType, String, String)}. */
  public Pending<Metadata> add(
      Value<Long> metadataProfileId,
      Value<MetadataObjectType> objectType,
      Value<String> objectId,
      Value<String> xmlData) {
    return add(metadataProfileId, objectType, objectId, xmlData, null);
  }

  /**
   * The same as {@link MetadataService#add(long, MetadataObjectType, String, String)}, with
   * settings of this request alone.
   */
  public Pending<Metadata> add(
      Value<Long> metadataProfileId,
      Value<MetadataObjectType> objectType,
      Value<String> objectId,
      Value<String> xmlData,
      RequestOptions options) {
    return queueCall(
        MetadataActions.add(metadataProfileId, objectType, objectId, xmlData), options);
  }

  /** See {@link MetadataService#addFromFile(long, MetadataObjectType, String, FileSource)}. */
  public Pending<Metadata> addFromFile(
      long metadataProfileId, MetadataObjectType objectType, String objectId, FileSource xmlFile) {
    return addFromFile(metadataProfileId, objectType, objectId, xmlFile, null);
  }

  /**
   * The same as {@link MetadataService#addFromFile(long, MetadataObjectType, String, FileSource)},
   * with settings of this request alone.
   */
  public Pending<Metadata> addFromFile(
      long metadataProfileId,
      MetadataObjectType objectType,
      String objectId,
      FileSource xmlFile,
      RequestOptions options) {
    return queueCall(
        MetadataActions.addFromFile(metadataProfileId, objectType, objectId, xmlFile), options);
  }

  /** See {@link MetadataService#addFromFile(long, MetadataObjectType, String, FileSource)}. */
  public Pending<Metadata> addFromFile(
      Value<Long> metadataProfileId,
      Value<MetadataObjectType> objectType,
      Value<String> objectId,
      Value<FileSource> xmlFile) {
    return addFromFile(metadataProfileId, objectType, objectId, xmlFile, null);
  }

  /**
   * The same as {@link MetadataService#addFromFile(long, MetadataObjectType, String, FileSource)},
   * with settings of this request alone.
   */
  public Pending<Metadata> addFromFile(
      Value<Long> metadataProfileId,
      Value<MetadataObjectType> objectType,
      Value<String> objectId,
      Value<FileSource> xmlFile,
      RequestOptions options) {
    return queueCall(
        MetadataActions.addFromFile(metadataProfileId, objectType, objectId, xmlFile), options);
  }

  /** See {@link MetadataService#addFromUrl(long, MetadataObjectType, String, String)}. */
  public Pending<Metadata> addFromUrl(
      long metadataProfileId, MetadataObjectType objectType, String objectId, String url) {
    return addFromUrl(metadataProfileId, objectType, objectId, url, null);
  }

  /**
   * The same as {@link MetadataService#addFromUrl(long, MetadataObjectType, String, String)}, with
   * settings of this request alone.
   */
  public Pending<Metadata> addFromUrl(
      long metadataProfileId,
      MetadataObjectType objectType,
      String objectId,
      String url,
      RequestOptions options) {
    return queueCall(
        MetadataActions.addFromUrl(metadataProfileId, objectType, objectId, url), options);
  }

  /** See {@link MetadataService#addFromUrl(long, MetadataObjectType, String, String)}. */
  public Pending<Metadata> addFromUrl(
      Value<Long> metadataProfileId,
      Value<MetadataObjectType> objectType,
      Value<String> objectId,
      Value<String> url) {
    return addFromUrl(metadataProfileId, objectType, objectId, url, null);
  }

  /**
   * The same as {@link MetadataService#addFromUrl(long, MetadataObjectType, String, String)}, with
   * settings of this request alone.
   */
  public Pending<Metadata> addFromUrl(
      Value<Long> metadataProfileId,
      Value<MetadataObjectType> objectType,
      Value<String> objectId,
      Value<String> url,
      RequestOptions options) {
    return queueCall(
        MetadataActions.addFromUrl(metadataProfileId, objectType, objectId, url), options);
  }

  /** See {@link MetadataService#get(long)}. */
  public Pending<Metadata> get(long id) {
    return get(id, null);
  }

  /** The same as {@link MetadataService#get(long)}, with settings of this request alone. */
  public Pending<Metadata> get(long id, RequestOptions options) {
    return queueCall(MetadataActions.get(id), options);
  }

  /** See {@link MetadataService#get(long)}. */
  public Pending<Metadata> get(Value<Long> id) {
    return get(id, null);
  }

  /** The same as {@link MetadataService#get(long)}, with settings of this request alone. */
  public Pending<Metadata> get(Value<Long> id, RequestOptions options) {
    return queueCall(MetadataActions.get(id), options);
  }

  /** See {@link MetadataService#list()}. */
  public Pending<MetadataListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link MetadataService#list()}, with optional parameters. */
  public Pending<MetadataListResponse> list(Consumer<? super MetadataService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link MetadataService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<MetadataListResponse> list(
      Consumer<? super MetadataService.ListParams> optional, RequestOptions options) {
    return queueCall(MetadataActions.list(optional), options);
  }

  /** See {@link MetadataService#update(long)}. */
  public Pending<Metadata> update(long id) {
    return update(id, null, null);
  }

  /** The same as {@link MetadataService#update(long)}, with optional parameters. */
  public Pending<Metadata> update(
      long id, Consumer<? super MetadataService.UpdateParams> optional) {
    return update(id, optional, null);
  }

  /**
   * The same as {@link MetadataService#update(long)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<Metadata> update(
      long id, Consumer<? super MetadataService.UpdateParams> optional, RequestOptions options) {
    return queueCall(MetadataActions.update(id, optional), options);
  }

  /** See {@link MetadataService#update(long)}. */
  public Pending<Metadata> update(Value<Long> id) {
    return update(id, null, null);
  }

  /** The same as {@link MetadataService#update(long)}, with optional parameters. */
  public Pending<Metadata> update(
      Value<Long> id, Consumer<? super MetadataService.UpdateParams> optional) {
    return update(id, optional, null);
  }

  /**
   * The same as {@link MetadataService#update(long)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<Metadata> update(
      Value<Long> id,
      Consumer<? super MetadataService.UpdateParams> optional,
      RequestOptions options) {
    return queueCall(MetadataActions.update(id, optional), options);
  }

  /** See {@link MetadataService#updateFromFile(long)}. */
  public Pending<Metadata> updateFromFile(long id) {
    return updateFromFile(id, null, null);
  }

  /** The same as {@link MetadataService#updateFromFile(long)}, with optional parameters. */
  public Pending<Metadata> updateFromFile(
      long id, Consumer<? super MetadataService.UpdateFromFileParams> optional) {
    return updateFromFile(id, optional, null);
  }

  /**
   * The same as {@link MetadataService#updateFromFile(long)}, with optional parameters and settings
   * of this request alone.
   */
  public Pending<Metadata> updateFromFile(
      long id,
      Consumer<? super MetadataService.UpdateFromFileParams> optional,
      RequestOptions options) {
    return queueCall(MetadataActions.updateFromFile(id, optional), options);
  }

  /** See {@link MetadataService#updateFromFile(long)}. */
  public Pending<Metadata> updateFromFile(Value<Long> id) {
    return updateFromFile(id, null, null);
  }

  /** The same as {@link MetadataService#updateFromFile(long)}, with optional parameters. */
  public Pending<Metadata> updateFromFile(
      Value<Long> id, Consumer<? super MetadataService.UpdateFromFileParams> optional) {
    return updateFromFile(id, optional, null);
  }

  /**
   * The same as {@link MetadataService#updateFromFile(long)}, with optional parameters and settings
   * of this request alone.
   */
  public Pending<Metadata> updateFromFile(
      Value<Long> id,
      Consumer<? super MetadataService.UpdateFromFileParams> optional,
      RequestOptions options) {
    return queueCall(MetadataActions.updateFromFile(id, optional), options);
  }

  /** See {@link MetadataService#updateFromXsl(long, FileSource)}. */
  public Pending<Metadata> updateFromXsl(long id, FileSource xslFile) {
    return updateFromXsl(id, xslFile, null);
  }

  /**
   * The same as {@link MetadataService#updateFromXsl(long, FileSource)}, with settings of this
   * request alone.
   */
  public Pending<Metadata> updateFromXsl(long id, FileSource xslFile, RequestOptions options) {
    return queueCall(MetadataActions.updateFromXsl(id, xslFile), options);
  }

  /** See {@link MetadataService#updateFromXsl(long, FileSource)}. */
  public Pending<Metadata> updateFromXsl(Value<Long> id, Value<FileSource> xslFile) {
    return updateFromXsl(id, xslFile, null);
  }

  /**
   * The same as {@link MetadataService#updateFromXsl(long, FileSource)}, with settings of this
   * request alone.
   */
  public Pending<Metadata> updateFromXsl(
      Value<Long> id, Value<FileSource> xslFile, RequestOptions options) {
    return queueCall(MetadataActions.updateFromXsl(id, xslFile), options);
  }

  /** See {@link MetadataService#invalidate(long)}. */
  public Pending<Void> invalidate(long id) {
    return invalidate(id, null, null);
  }

  /** The same as {@link MetadataService#invalidate(long)}, with optional parameters. */
  public Pending<Void> invalidate(
      long id, Consumer<? super MetadataService.InvalidateParams> optional) {
    return invalidate(id, optional, null);
  }

  /**
   * The same as {@link MetadataService#invalidate(long)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<Void> invalidate(
      long id,
      Consumer<? super MetadataService.InvalidateParams> optional,
      RequestOptions options) {
    return queueCall(MetadataActions.invalidate(id, optional), options);
  }

  /** See {@link MetadataService#invalidate(long)}. */
  public Pending<Void> invalidate(Value<Long> id) {
    return invalidate(id, null, null);
  }

  /** The same as {@link MetadataService#invalidate(long)}, with optional parameters. */
  public Pending<Void> invalidate(
      Value<Long> id, Consumer<? super MetadataService.InvalidateParams> optional) {
    return invalidate(id, optional, null);
  }

  /**
   * The same as {@link MetadataService#invalidate(long)}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<Void> invalidate(
      Value<Long> id,
      Consumer<? super MetadataService.InvalidateParams> optional,
      RequestOptions options) {
    return queueCall(MetadataActions.invalidate(id, optional), options);
  }

  /** See {@link MetadataService#delete(long)}. */
  public Pending<Void> delete(long id) {
    return delete(id, null);
  }

  /** The same as {@link MetadataService#delete(long)}, with settings of this request alone. */
  public Pending<Void> delete(long id, RequestOptions options) {
    return queueCall(MetadataActions.delete(id), options);
  }

  /** See {@link MetadataService#delete(long)}. */
  public Pending<Void> delete(Value<Long> id) {
    return delete(id, null);
  }

  /** The same as {@link MetadataService#delete(long)}, with settings of this request alone. */
  public Pending<Void> delete(Value<Long> id, RequestOptions options) {
    return queueCall(MetadataActions.delete(id), options);
  }
}
