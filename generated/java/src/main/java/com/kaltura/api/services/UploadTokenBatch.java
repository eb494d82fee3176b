package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.UploadToken;
import com.kaltura.api.model.UploadTokenListResponse;
import java.util.function.Consumer;

/** The actions of {@link UploadTokenService}, in a multirequest. */
public final class UploadTokenBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public UploadTokenBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link UploadTokenService#add()}. */
  public Pending<UploadToken> add() {
    return add(null, null);
  }

  /** The same as {@link UploadTokenService#add()}, with optional parameters. */
  public Pending<UploadToken> add(Consumer<? super UploadTokenService.AddParams> optional) {
    return add(optional, null);
  }

  /**
   * The same as {@link UploadTokenService#add()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<UploadToken> add(
      Consumer<? super UploadTokenService.AddParams> optional, RequestOptions options) {
    return queueCall(UploadTokenActions.add(optional), options);
  }

  /** See {@link UploadTokenService#get(String)}. */
  public Pending<UploadToken> get(String uploadTokenId) {
    return get(uploadTokenId, null);
  }

  /** The same as {@link UploadTokenService#get(String)}, with settings of this request alone. */
  public Pending<UploadToken> get(String uploadTokenId, RequestOptions options) {
    return queueCall(UploadTokenActions.get(uploadTokenId), options);
  }

  /** See {@link UploadTokenService#get(String)}. */
  public Pending<UploadToken> get(Value<String> uploadTokenId) {
    return get(uploadTokenId, null);
  }

  /** The same as {@link UploadTokenService#get(String)}, with settings of this request alone. */
  public Pending<UploadToken> get(Value<String> uploadTokenId, RequestOptions options) {
    return queueCall(UploadTokenActions.get(uploadTokenId), options);
  }

  /** See {@link UploadTokenService#list()}. */
  public Pending<UploadTokenListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link UploadTokenService#list()}, with optional parameters. */
  public Pending<UploadTokenListResponse> list(
      Consumer<? super UploadTokenService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link UploadTokenService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<UploadTokenListResponse> list(
      Consumer<? super UploadTokenService.ListParams> optional, RequestOptions options) {
    return queueCall(UploadTokenActions.list(optional), options);
  }

  /** See {@link UploadTokenService#upload(String, FileSource)}. */
  public Pending<UploadToken> upload(String uploadTokenId, FileSource fileData) {
    return upload(uploadTokenId, fileData, null, null);
  }

  /**
   * The same as {@link UploadTokenService#upload(String, FileSource)}, with optional parameters.
   */
  public Pending<UploadToken> upload(
      String uploadTokenId,
      FileSource fileData,
      Consumer<? super UploadTokenService.UploadParams> optional) {
    return upload(uploadTokenId, fileData, optional, null);
  }

  /**
   * The same as {@link UploadTokenService#upload(String, FileSource)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<UploadToken> upload(
      String uploadTokenId,
      FileSource fileData,
      Consumer<? super UploadTokenService.UploadParams> optional,
      RequestOptions options) {
    return queueCall(UploadTokenActions.upload(uploadTokenId, fileData, optional), options);
  }

  /** See {@link UploadTokenService#upload(String, FileSource)}. */
  public Pending<UploadToken> upload(Value<String> uploadTokenId, Value<FileSource> fileData) {
    return upload(uploadTokenId, fileData, null, null);
  }

  /**
   * The same as {@link UploadTokenService#upload(String, FileSource)}, with optional parameters.
   */
  public Pending<UploadToken> upload(
      Value<String> uploadTokenId,
      Value<FileSource> fileData,
      Consumer<? super UploadTokenService.UploadParams> optional) {
    return upload(uploadTokenId, fileData, optional, null);
  }

  /**
   * The same as {@link UploadTokenService#upload(String, FileSource)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<UploadToken> upload(
      Value<String> uploadTokenId,
      Value<FileSource> fileData,
      Consumer<? super UploadTokenService.UploadParams> optional,
      RequestOptions options) {
    return queueCall(UploadTokenActions.upload(uploadTokenId, fileData, optional), options);
  }

  /** See {@link UploadTokenService#delete(String)}. */
  public Pending<Void> delete(String uploadTokenId) {
    return delete(uploadTokenId, null);
  }

  /** The same as {@link UploadTokenService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(String uploadTokenId, RequestOptions options) {
    return queueCall(UploadTokenActions.delete(uploadTokenId), options);
  }

  /** See {@link UploadTokenService#delete(String)}. */
  public Pending<Void> delete(Value<String> uploadTokenId) {
    return delete(uploadTokenId, null);
  }

  /** The same as {@link UploadTokenService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(Value<String> uploadTokenId, RequestOptions options) {
    return queueCall(UploadTokenActions.delete(uploadTokenId), options);
  }
}
