package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.MetadataProfile;
import com.kaltura.api.model.MetadataProfileFieldListResponse;
import com.kaltura.api.model.MetadataProfileListResponse;
import java.util.function.Consumer;

/** The actions of {@link MetadataProfileService}, in a multirequest. */
public final class MetadataProfileBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public MetadataProfileBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link MetadataProfileService#add(MetadataProfile, String)}. */
  public Pending<MetadataProfile> add(MetadataProfile metadataProfile, String xsdData) {
    return add(metadataProfile, xsdData, null, null);
  }

  /**
   * The same as {@link MetadataProfileService#add(MetadataProfile, String)}, with optional
   * parameters.
   */
  public Pending<MetadataProfile> add(
      MetadataProfile metadataProfile,
      String xsdData,
      Consumer<? super MetadataProfileService.AddParams> optional) {
    return add(metadataProfile, xsdData, optional, null);
  }

  /**
   * The same as {@link MetadataProfileService#add(MetadataProfile, String)}, with optional
   * parameters and settings of this request alone.
   */
  public Pending<MetadataProfile> add(
      MetadataProfile metadataProfile,
      String xsdData,
      Consumer<? super MetadataProfileService.AddParams> optional,
      RequestOptions options) {
    return queueCall(MetadataProfileActions.add(metadataProfile, xsdData, optional), options);
  }

  /** See {@link MetadataProfileService#add(MetadataProfile, String)}. */
  public Pending<MetadataProfile> add(
      Value<MetadataProfile> metadataProfile, Value<String> xsdData) {
    return add(metadataProfile, xsdData, null, null);
  }

  /**
   * The same as {@link MetadataProfileService#add(MetadataProfile, String)}, with optional
   * parameters.
   */
  public Pending<MetadataProfile> add(
      Value<MetadataProfile> metadataProfile,
      Value<String> xsdData,
      Consumer<? super MetadataProfileService.AddParams> optional) {
    return add(metadataProfile, xsdData, optional, null);
  }

  /**
   * The same as {@link MetadataProfileService#add(MetadataProfile, String)}, with optional
   * parameters and settings of this request alone.
   */
  public Pending<MetadataProfile> add(
      Value<MetadataProfile> metadataProfile,
      Value<String> xsdData,
      Consumer<? super MetadataProfileService.AddParams> optional,
      RequestOptions options) {
    return queueCall(MetadataProfileActions.add(metadataProfile, xsdData, optional), options);
  }

  /** See {@link MetadataProfileService#addFromFile(MetadataProfile, FileSource)}. */
  public Pending<MetadataProfile> addFromFile(MetadataProfile metadataProfile, FileSource xsdFile) {
    return addFromFile(metadataProfile, xsdFile, null, null);
  }

  /**
   * The same as {@link MetadataProfileService#addFromFile(MetadataProfile, FileSource)}, with
   * optional parameters.
   */
  public Pending<MetadataProfile> addFromFile(
      MetadataProfile metadataProfile,
      FileSource xsdFile,
      Consumer<? super MetadataProfileService.AddFromFileParams> optional) {
    return addFromFile(metadataProfile, xsdFile, optional, null);
  }

  /**
   * The same as {@link MetadataProfileService#addFromFile(MetadataProfile, FileSource)}, with
   * optional parameters and settings of this request alone.
   */
  public Pending<MetadataProfile> addFromFile(
      MetadataProfile metadataProfile,
      FileSource xsdFile,
      Consumer<? super MetadataProfileService.AddFromFileParams> optional,
      RequestOptions options) {
    return queueCall(
        MetadataProfileActions.addFromFile(metadataProfile, xsdFile, optional), options);
  }

  /** See {@link MetadataProfileService#addFromFile(MetadataProfile, FileSource)}. */
  public Pending<MetadataProfile> addFromFile(
      Value<MetadataProfile> metadataProfile, Value<FileSource> xsdFile) {
    return addFromFile(metadataProfile, xsdFile, null, null);
  }

  /**
   * The same as {@link MetadataProfileService#addFromFile(MetadataProfile, FileSource)}, with
   * optional parameters.
   */
  public Pending<MetadataProfile> addFromFile(
      Value<MetadataProfile> metadataProfile,
      Value<FileSource> xsdFile,
      Consumer<? super MetadataProfileService.AddFromFileParams> optional) {
    return addFromFile(metadataProfile, xsdFile, optional, null);
  }

  /**
   * The same as {@link MetadataProfileService#addFromFile(MetadataProfile, FileSource)}, with
   * optional parameters and settings of this request alone.
   */
  public Pending<MetadataProfile> addFromFile(
      Value<MetadataProfile> metadataProfile,
      Value<FileSource> xsdFile,
      Consumer<? super MetadataProfileService.AddFromFileParams> optional,
      RequestOptions options) {
    return queueCall(
        MetadataProfileActions.addFromFile(metadataProfile, xsdFile, optional), options);
  }

  /** See {@link MetadataProfileService#get(long)}. */
  public Pending<MetadataProfile> get(long id) {
    return get(id, null);
  }

  /** The same as {@link MetadataProfileService#get(long)}, with settings of this request alone. */
  public Pending<MetadataProfile> get(long id, RequestOptions options) {
    return queueCall(MetadataProfileActions.get(id), options);
  }

  /** See {@link MetadataProfileService#get(long)}. */
  public Pending<MetadataProfile> get(Value<Long> id) {
    return get(id, null);
  }

  /** The same as {@link MetadataProfileService#get(long)}, with settings of this request alone. */
  public Pending<MetadataProfile> get(Value<Long> id, RequestOptions options) {
    return queueCall(MetadataProfileActions.get(id), options);
  }

  /** See {@link MetadataProfileService#list()}. */
  public Pending<MetadataProfileListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link MetadataProfileService#list()}, with optional parameters. */
  public Pending<MetadataProfileListResponse> list(
      Consumer<? super MetadataProfileService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link MetadataProfileService#list()}, with optional parameters and settings of
   * this request alone.
   */
  public Pending<MetadataProfileListResponse> list(
      Consumer<? super MetadataProfileService.ListParams> optional, RequestOptions options) {
    return queueCall(MetadataProfileActions.list(optional), options);
  }

  /** See {@link MetadataProfileService#listFields(long)}. */
  public Pending<MetadataProfileFieldListResponse> listFields(long metadataProfileId) {
    return listFields(metadataProfileId, null);
  }

  /**
   * The same as {@link MetadataProfileService#listFields(long)}, with settings of this request
   * alone.
   */
  public Pending<MetadataProfileFieldListResponse> listFields(
      long metadataProfileId, RequestOptions options) {
    return queueCall(MetadataProfileActions.listFields(metadataProfileId), options);
  }

  /** See {@link MetadataProfileService#listFields(long)}. */
  public Pending<MetadataProfileFieldListResponse> listFields(Value<Long> metadataProfileId) {
    return listFields(metadataProfileId, null);
  }

  /**
   * The same as {@link MetadataProfileService#listFields(long)}, with settings of this request
   * alone.
   */
  public Pending<MetadataProfileFieldListResponse> listFields(
      Value<Long> metadataProfileId, RequestOptions options) {
    return queueCall(MetadataProfileActions.listFields(metadataProfileId), options);
  }

  /** See {@link MetadataProfileService#update(long, MetadataProfile)}. */
  public Pending<MetadataProfile> update(long id, MetadataProfile metadataProfile) {
    return update(id, metadataProfile, null, null);
  }

  /**
   * The same as {@link MetadataProfileService#update(long, MetadataProfile)}, with optional
   * parameters.
   */
  public Pending<MetadataProfile> update(
      long id,
      MetadataProfile metadataProfile,
      Consumer<? super MetadataProfileService.UpdateParams> optional) {
    return update(id, metadataProfile, optional, null);
  }

  /**
   * The same as {@link MetadataProfileService#update(long, MetadataProfile)}, with optional
   * parameters and settings of this request alone.
   */
  public Pending<MetadataProfile> update(
      long id,
      MetadataProfile metadataProfile,
      Consumer<? super MetadataProfileService.UpdateParams> optional,
      RequestOptions options) {
    return queueCall(MetadataProfileActions.update(id, metadataProfile, optional), options);
  }

  /** See {@link MetadataProfileService#update(long, MetadataProfile)}. */
  public Pending<MetadataProfile> update(Value<Long> id, Value<MetadataProfile> metadataProfile) {
    return update(id, metadataProfile, null, null);
  }

  /**
   * The same as {@link MetadataProfileService#update(long, MetadataProfile)}, with optional
   * parameters.
   */
  public Pending<MetadataProfile> update(
      Value<Long> id,
      Value<MetadataProfile> metadataProfile,
      Consumer<? super MetadataProfileService.UpdateParams> optional) {
    return update(id, metadataProfile, optional, null);
  }

  /**
   * The same as {@link MetadataProfileService#update(long, MetadataProfile)}, with optional
   * parameters and settings of this request alone.
   */
  public Pending<MetadataProfile> update(
      Value<Long> id,
      Value<MetadataProfile> metadataProfile,
      Consumer<? super MetadataProfileService.UpdateParams> optional,
      RequestOptions options) {
    return queueCall(MetadataProfileActions.update(id, metadataProfile, optional), options);
  }

  /** See {@link MetadataProfileService#updateDefinitionFromFile(long, FileSource)}. */
  public Pending<MetadataProfile> updateDefinitionFromFile(long id, FileSource xsdFile) {
    return updateDefinitionFromFile(id, xsdFile, null);
  }

  /**
   * The same as {@link MetadataProfileService#updateDefinitionFromFile(long, FileSource)}, with
   * settings of this request alone.
   */
  public Pending<MetadataProfile> updateDefinitionFromFile(
      long id, FileSource xsdFile, RequestOptions options) {
    return queueCall(MetadataProfileActions.updateDefinitionFromFile(id, xsdFile), options);
  }

  /** See {@link MetadataProfileService#updateDefinitionFromFile(long, FileSource)}. */
  public Pending<MetadataProfile> updateDefinitionFromFile(
      Value<Long> id, Value<FileSource> xsdFile) {
    return updateDefinitionFromFile(id, xsdFile, null);
  }

  /**
   * The same as {@link MetadataProfileService#updateDefinitionFromFile(long, FileSource)}, with
   * settings of this request alone.
   */
  public Pending<MetadataProfile> updateDefinitionFromFile(
      Value<Long> id, Value<FileSource> xsdFile, RequestOptions options) {
    return queueCall(MetadataProfileActions.updateDefinitionFromFile(id, xsdFile), options);
  }

  /** See {@link MetadataProfileService#updateViewsFromFile(long, FileSource)}. */
  public Pending<MetadataProfile> updateViewsFromFile(long id, FileSource viewsFile) {
    return updateViewsFromFile(id, viewsFile, null);
  }

  /**
   * The same as {@link MetadataProfileService#updateViewsFromFile(long, FileSource)}, with settings
   * of this request alone.
   */
  public Pending<MetadataProfile> updateViewsFromFile(
      long id, FileSource viewsFile, RequestOptions options) {
    return queueCall(MetadataProfileActions.updateViewsFromFile(id, viewsFile), options);
  }

  /** See {@link MetadataProfileService#updateViewsFromFile(long, FileSource)}. */
  public Pending<MetadataProfile> updateViewsFromFile(Value<Long> id, Value<FileSource> viewsFile) {
    return updateViewsFromFile(id, viewsFile, null);
  }

  /**
   * The same as {@link MetadataProfileService#updateViewsFromFile(long, FileSource)}, with settings
   * of this request alone.
   */
  public Pending<MetadataProfile> updateViewsFromFile(
      Value<Long> id, Value<FileSource> viewsFile, RequestOptions options) {
    return queueCall(MetadataProfileActions.updateViewsFromFile(id, viewsFile), options);
  }

  /** See {@link MetadataProfileService#revert(long, long)}. */
  public Pending<MetadataProfile> revert(long id, long toVersion) {
    return revert(id, toVersion, null);
  }

  /**
   * The same as {@link MetadataProfileService#revert(long, long)}, with settings of this request
   * alone.
   */
  public Pending<MetadataProfile> revert(long id, long toVersion, RequestOptions options) {
    return queueCall(MetadataProfileActions.revert(id, toVersion), options);
  }

  /** See {@link MetadataProfileService#revert(long, long)}. */
  public Pending<MetadataProfile> revert(Value<Long> id, Value<Long> toVersion) {
    return revert(id, toVersion, null);
  }

  /**
   * The same as {@link MetadataProfileService#revert(long, long)}, with settings of this request
   * alone.
   */
  public Pending<MetadataProfile> revert(
      Value<Long> id, Value<Long> toVersion, RequestOptions options) {
    return queueCall(MetadataProfileActions.revert(id, toVersion), options);
  }

  /** See {@link MetadataProfileService#delete(long)}. */
  public Pending<Void> delete(long id) {
    return delete(id, null);
  }

  /**
   * The same as {@link MetadataProfileService#delete(long)}, with settings of this request alone.
   */
  public Pending<Void> delete(long id, RequestOptions options) {
    return queueCall(MetadataProfileActions.delete(id), options);
  }

  /** See {@link MetadataProfileService#delete(long)}. */
  public Pending<Void> delete(Value<Long> id) {
    return delete(id, null);
  }

  /**
   * The same as {@link MetadataProfileService#delete(long)}, with settings of this request alone.
   */
  public Pending<Void> delete(Value<Long> id, RequestOptions options) {
    return queueCall(MetadataProfileActions.delete(id), options);
  }
}
