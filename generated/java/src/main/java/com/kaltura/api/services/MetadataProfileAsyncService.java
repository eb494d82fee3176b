package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.files.Download;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.MetadataProfile;
import com.kaltura.api.model.MetadataProfileFieldListResponse;
import com.kaltura.api.model.MetadataProfileListResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link MetadataProfileService}, as futures. */
public final class MetadataProfileAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public MetadataProfileAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link MetadataProfileService#add(MetadataProfile, String)}. */
  public CompletableFuture<MetadataProfile> add(MetadataProfile metadataProfile, String xsdData) {
    return add(metadataProfile, xsdData, null, null);
  }

  /**
   * The same as {@link MetadataProfileService#add(MetadataProfile, String)}, with optional
   * parameters.
   */
  public CompletableFuture<MetadataProfile> add(
      MetadataProfile metadataProfile,
      String xsdData,
      Consumer<? super MetadataProfileService.AddParams> optional) {
    return add(metadataProfile, xsdData, optional, null);
  }

  /**
   * The same as {@link MetadataProfileService#add(MetadataProfile, String)}, with optional
   * parameters and settings of this request alone.
   */
  public CompletableFuture<MetadataProfile> add(
      MetadataProfile metadataProfile,
      String xsdData,
      Consumer<? super MetadataProfileService.AddParams> optional,
      RequestOptions options) {
    return callAction(MetadataProfileActions.add(metadataProfile, xsdData, optional), options);
  }

  /** See {@link MetadataProfileService#addFromFile(MetadataProfile, FileSource)}. */
  public CompletableFuture<MetadataProfile> addFromFile(
      MetadataProfile metadataProfile, FileSource xsdFile) {
    return addFromFile(metadataProfile, xsdFile, null, null);
  }

  /**
   * The same as {@link MetadataProfileService#addFromFile(MetadataProfile, FileSource)}, with
   * optional parameters.
   */
  public CompletableFuture<MetadataProfile> addFromFile(
      MetadataProfile metadataProfile,
      FileSource xsdFile,
      Consumer<? super MetadataProfileService.AddFromFileParams> optional) {
    return addFromFile(metadataProfile, xsdFile, optional, null);
  }

  /**
   * The same as {@link MetadataProfileService#addFromFile(MetadataProfile, FileSource)}, with
   * optional parameters and settings of this request alone.
   */
  public CompletableFuture<MetadataProfile> addFromFile(
      MetadataProfile metadataProfile,
      FileSource xsdFile,
      Consumer<? super MetadataProfileService.AddFromFileParams> optional,
      RequestOptions options) {
    return callAction(
        MetadataProfileActions.addFromFile(metadataProfile, xsdFile, optional), options);
  }

  /** See {@link MetadataProfileService#get(long)}. */
  public CompletableFuture<MetadataProfile> get(long id) {
    return get(id, null);
  }

  /** The same as {@link MetadataProfileService#get(long)}, with settings of this request alone. */
  public CompletableFuture<MetadataProfile> get(long id, RequestOptions options) {
    return callAction(MetadataProfileActions.get(id), options);
  }

  /** See {@link MetadataProfileService#list()}. */
  public AsyncPages<MetadataProfile, MetadataProfileListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link MetadataProfileService#list()}, with optional parameters. */
  public AsyncPages<MetadataProfile, MetadataProfileListResponse> list(
      Consumer<? super MetadataProfileService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link MetadataProfileService#list()}, with optional parameters and settings of
   * this request alone.
   */
  public AsyncPages<MetadataProfile, MetadataProfileListResponse> list(
      Consumer<? super MetadataProfileService.ListParams> optional, RequestOptions options) {
    return listPages(MetadataProfileActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link MetadataProfileService#listFields(long)}. */
  public CompletableFuture<MetadataProfileFieldListResponse> listFields(long metadataProfileId) {
    return listFields(metadataProfileId, null);
  }

  /**
   * The same as {@link MetadataProfileService#listFields(long)}, with settings of this request
   * alone.
   */
  public CompletableFuture<MetadataProfileFieldListResponse> listFields(
      long metadataProfileId, RequestOptions options) {
    return callAction(MetadataProfileActions.listFields(metadataProfileId), options);
  }

  /** See {@link MetadataProfileService#update(long, MetadataProfile)}. */
  public CompletableFuture<MetadataProfile> update(long id, MetadataProfile metadataProfile) {
    return update(id, metadataProfile, null, null);
  }

  /**
   * The same as {@link MetadataProfileService#update(long, MetadataProfile)}, with optional
   * parameters.
   */
  public CompletableFuture<MetadataProfile> update(
      long id,
      MetadataProfile metadataProfile,
      Consumer<? super MetadataProfileService.UpdateParams> optional) {
    return update(id, metadataProfile, optional, null);
  }

  /**
   * The same as {@link MetadataProfileService#update(long, MetadataProfile)}, with optional
   * parameters and settings of this request alone.
   */
  public CompletableFuture<MetadataProfile> update(
      long id,
      MetadataProfile metadataProfile,
      Consumer<? super MetadataProfileService.UpdateParams> optional,
      RequestOptions options) {
    return callAction(MetadataProfileActions.update(id, metadataProfile, optional), options);
  }

  /** See {@link MetadataProfileService#updateDefinitionFromFile(long, FileSource)}. */
  public CompletableFuture<MetadataProfile> updateDefinitionFromFile(long id, FileSource xsdFile) {
    return updateDefinitionFromFile(id, xsdFile, null);
  }

  /**
   * The same as {@link MetadataProfileService#updateDefinitionFromFile(long, FileSource)}, with
   * settings of this request alone.
   */
  public CompletableFuture<MetadataProfile> updateDefinitionFromFile(
      long id, FileSource xsdFile, RequestOptions options) {
    return callAction(MetadataProfileActions.updateDefinitionFromFile(id, xsdFile), options);
  }

  /** See {@link MetadataProfileService#updateViewsFromFile(long, FileSource)}. */
  public CompletableFuture<MetadataProfile> updateViewsFromFile(long id, FileSource viewsFile) {
    return updateViewsFromFile(id, viewsFile, null);
  }

  /**
   * The same as {@link MetadataProfileService#updateViewsFromFile(long, FileSource)}, with settings
   * of this request alone.
   */
  public CompletableFuture<MetadataProfile> updateViewsFromFile(
      long id, FileSource viewsFile, RequestOptions options) {
    return callAction(MetadataProfileActions.updateViewsFromFile(id, viewsFile), options);
  }

  /** See {@link MetadataProfileService#revert(long, long)}. */
  public CompletableFuture<MetadataProfile> revert(long id, long toVersion) {
    return revert(id, toVersion, null);
  }

  /**
   * The same as {@link MetadataProfileService#revert(long, long)}, with settings of this request
   * alone.
   */
  public CompletableFuture<MetadataProfile> revert(
      long id, long toVersion, RequestOptions options) {
    return callAction(MetadataProfileActions.revert(id, toVersion), options);
  }

  /** See {@link MetadataProfileService#delete(long)}. */
  public CompletableFuture<Void> delete(long id) {
    return delete(id, null);
  }

  /**
   * The same as {@link MetadataProfileService#delete(long)}, with settings of this request alone.
   */
  public CompletableFuture<Void> delete(long id, RequestOptions options) {
    return callAction(MetadataProfileActions.delete(id), options);
  }

  /** See {@link MetadataProfileService#serve(long)}. */
  public Download serve(long id) {
    return serve(id, null);
  }

  /**
   * The same as {@link MetadataProfileService#serve(long)}, with settings of this request alone.
   */
  public Download serve(long id, RequestOptions options) {
    return fileOf(MetadataProfileActions.serve(id), options);
  }
}
