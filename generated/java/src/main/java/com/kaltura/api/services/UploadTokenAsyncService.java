package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.files.FileSource;
import com.kaltura.api.model.UploadToken;
import com.kaltura.api.model.UploadTokenListResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link UploadTokenService}, as futures. */
public final class UploadTokenAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public UploadTokenAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link UploadTokenService#add()}. */
  public CompletableFuture<UploadToken> add() {
    return add(null, null);
  }

  /** The same as {@link UploadTokenService#add()}, with optional parameters. */
  public CompletableFuture<UploadToken> add(
      Consumer<? super UploadTokenService.AddParams> optional) {
    return add(optional, null);
  }

  /**
   * The same as {@link UploadTokenService#add()}, with optional parameters and settings of this
   * request alone.
   */
  public CompletableFuture<UploadToken> add(
      Consumer<? super UploadTokenService.AddParams> optional, RequestOptions options) {
    return callAction(UploadTokenActions.add(optional), options);
  }

  /** See {@link UploadTokenService#get(String)}. */
  public CompletableFuture<UploadToken> get(String uploadTokenId) {
    return get(uploadTokenId, null);
  }

  /** The same as {@link UploadTokenService#get(String)}, with settings of this request alone. */
  public CompletableFuture<UploadToken> get(String uploadTokenId, RequestOptions options) {
    return callAction(UploadTokenActions.get(uploadTokenId), options);
  }

  /** See {@link UploadTokenService#list()}. */
  public AsyncPages<UploadToken, UploadTokenListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link UploadTokenService#list()}, with optional parameters. */
  public AsyncPages<UploadToken, UploadTokenListResponse> list(
      Consumer<? super UploadTokenService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link UploadTokenService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public AsyncPages<UploadToken, UploadTokenListResponse> list(
      Consumer<? super UploadTokenService.ListParams> optional, RequestOptions options) {
    return listPages(UploadTokenActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link UploadTokenService#upload(String, FileSource)}. */
  public CompletableFuture<UploadToken> upload(String uploadTokenId, FileSource fileData) {
    return upload(uploadTokenId, fileData, null, null);
  }

  /**
   * The same as {@link UploadTokenService#upload(String, FileSource)}, with optional parameters.
   */
  public CompletableFuture<UploadToken> upload(
      String uploadTokenId,
      FileSource fileData,
      Consumer<? super UploadTokenService.UploadParams> optional) {
    return upload(uploadTokenId, fileData, optional, null);
  }

  /**
   * The same as {@link UploadTokenService#upload(String, FileSource)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<UploadToken> upload(
      String uploadTokenId,
      FileSource fileData,
      Consumer<? super UploadTokenService.UploadParams> optional,
      RequestOptions options) {
    return callAction(UploadTokenActions.upload(uploadTokenId, fileData, optional), options);
  }

  /** See {@link UploadTokenService#delete(String)}. */
  public CompletableFuture<Void> delete(String uploadTokenId) {
    return delete(uploadTokenId, null);
  }

  /** The same as {@link UploadTokenService#delete(String)}, with settings of this request alone. */
  public CompletableFuture<Void> delete(String uploadTokenId, RequestOptions options) {
    return callAction(UploadTokenActions.delete(uploadTokenId), options);
  }
}
