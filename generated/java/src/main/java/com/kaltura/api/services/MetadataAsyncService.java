package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.enums.MetadataObjectType;
import com.kaltura.api.files.Download;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.Metadata;
import com.kaltura.api.model.MetadataListResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link MetadataService}, as futures. */
public final class MetadataAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public MetadataAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link MetadataService#add(long, MetadataObjectType, String, String)}. */
  public CompletableFuture<Metadata> add(
      long metadataProfileId, MetadataObjectType objectType, String objectId, String xmlData) {
    return add(metadataProfileId, objectType, objectId, xmlData, null);
  }

  /**
   * The same as {@link MetadataService#add(long, MetadataObjectType, String, String)}, with
   * settings of this request alone.
   */
  public CompletableFuture<Metadata> add(
      long metadataProfileId,
      MetadataObjectType objectType,
      String objectId,
      String xmlData,
      RequestOptions options) {
    return callAction(
        MetadataActions.add(metadataProfileId, objectType, objectId, xmlData), options);
  }

  /** See {@link MetadataService#addFromFile(long, MetadataObjectType, String, FileSource)}. */
  public CompletableFuture<Metadata> addFromFile(
      long metadataProfileId, MetadataObjectType objectType, String objectId, FileSource xmlFile) {
    return addFromFile(metadataProfileId, objectType, objectId, xmlFile, null);
  }

  /**
   * The same as {@link MetadataService#addFromFile(long, MetadataObjectType, String, FileSource)},
   * with settings of this request alone.
   */
  public CompletableFuture<Metadata> addFromFile(
      long metadataProfileId,
      MetadataObjectType objectType,
      String objectId,
      FileSource xmlFile,
      RequestOptions options) {
    return callAction(
        MetadataActions.addFromFile(metadataProfileId, objectType, objectId, xmlFile), options);
  }

  /** See {@link MetadataService#addFromUrl(long, MetadataObjectType, String, String)}. */
  public CompletableFuture<Metadata> addFromUrl(
      long metadataProfileId, MetadataObjectType objectType, String objectId, String url) {
    return addFromUrl(metadataProfileId, objectType, objectId, url, null);
  }

  /**
   * The same as {@link MetadataService#addFromUrl(long, MetadataObjectType, String, String)}, with
   * settings of this request alone.
   */
  public CompletableFuture<Metadata> addFromUrl(
      long metadataProfileId,
      MetadataObjectType objectType,
      String objectId,
      String url,
      RequestOptions options) {
    return callAction(
        MetadataActions.addFromUrl(metadataProfileId, objectType, objectId, url), options);
  }

  /** See {@link MetadataService#get(long)}. */
  public CompletableFuture<Metadata> get(long id) {
    return get(id, null);
  }

  /** The same as {@link MetadataService#get(long)}, with settings of this request alone. */
  public CompletableFuture<Metadata> get(long id, RequestOptions options) {
    return callAction(MetadataActions.get(id), options);
  }

  /** See {@link MetadataService#list()}. */
  public AsyncPages<Metadata, MetadataListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link MetadataService#list()}, with optional parameters. */
  public AsyncPages<Metadata, MetadataListResponse> list(
      Consumer<? super MetadataService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link MetadataService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public AsyncPages<Metadata, MetadataListResponse> list(
      Consumer<? super MetadataService.ListParams> optional, RequestOptions options) {
    return listPages(MetadataActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link MetadataService#update(long)}. */
  public CompletableFuture<Metadata> update(long id) {
    return update(id, null, null);
  }

  /** The same as {@link MetadataService#update(long)}, with optional parameters. */
  public CompletableFuture<Metadata> update(
      long id, Consumer<? super MetadataService.UpdateParams> optional) {
    return update(id, optional, null);
  }

  /**
   * The same as {@link MetadataService#update(long)}, with optional parameters and settings of this
   * request alone.
   */
  public CompletableFuture<Metadata> update(
      long id, Consumer<? super MetadataService.UpdateParams> optional, RequestOptions options) {
    return callAction(MetadataActions.update(id, optional), options);
  }

  /** See {@link MetadataService#updateFromFile(long)}. */
  public CompletableFuture<Metadata> updateFromFile(long id) {
    return updateFromFile(id, null, null);
  }

  /** The same as {@link MetadataService#updateFromFile(long)}, with optional parameters. */
  public CompletableFuture<Metadata> updateFromFile(
      long id, Consumer<? super MetadataService.UpdateFromFileParams> optional) {
    return updateFromFile(id, optional, null);
  }

  /**
   * The same as {@link MetadataService#updateFromFile(long)}, with optional parameters and settings
   * of this request alone.
   */
  public CompletableFuture<Metadata> updateFromFile(
      long id,
      Consumer<? super MetadataService.UpdateFromFileParams> optional,
      RequestOptions options) {
    return callAction(MetadataActions.updateFromFile(id, optional), options);
  }

  /** See {@link MetadataService#updateFromXsl(long, FileSource)}. */
  public CompletableFuture<Metadata> updateFromXsl(long id, FileSource xslFile) {
    return updateFromXsl(id, xslFile, null);
  }

  /**
   * The same as {@link MetadataService#updateFromXsl(long, FileSource)}, with settings of this
   * request alone.
   */
  public CompletableFuture<Metadata> updateFromXsl(
      long id, FileSource xslFile, RequestOptions options) {
    return callAction(MetadataActions.updateFromXsl(id, xslFile), options);
  }

  /** See {@link MetadataService#invalidate(long)}. */
  public CompletableFuture<Void> invalidate(long id) {
    return invalidate(id, null, null);
  }

  /** The same as {@link MetadataService#invalidate(long)}, with optional parameters. */
  public CompletableFuture<Void> invalidate(
      long id, Consumer<? super MetadataService.InvalidateParams> optional) {
    return invalidate(id, optional, null);
  }

  /**
   * The same as {@link MetadataService#invalidate(long)}, with optional parameters and settings of
   * this request alone.
   */
  public CompletableFuture<Void> invalidate(
      long id,
      Consumer<? super MetadataService.InvalidateParams> optional,
      RequestOptions options) {
    return callAction(MetadataActions.invalidate(id, optional), options);
  }

  /** See {@link MetadataService#delete(long)}. */
  public CompletableFuture<Void> delete(long id) {
    return delete(id, null);
  }

  /** The same as {@link MetadataService#delete(long)}, with settings of this request alone. */
  public CompletableFuture<Void> delete(long id, RequestOptions options) {
    return callAction(MetadataActions.delete(id), options);
  }

  /** See {@link MetadataService#serve(long)}. */
  public Download serve(long id) {
    return serve(id, null);
  }

  /** The same as {@link MetadataService#serve(long)}, with settings of this request alone. */
  public Download serve(long id, RequestOptions options) {
    return fileOf(MetadataActions.serve(id), options);
  }
}
