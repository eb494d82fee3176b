package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.enums.ResponseProfileStatus;
import com.kaltura.api.model.ResponseProfile;
import com.kaltura.api.model.ResponseProfileListResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link ResponseProfileService}, as futures. */
public final class ResponseProfileAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public ResponseProfileAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link ResponseProfileService#add(ResponseProfile)}. */
  public CompletableFuture<ResponseProfile> add(ResponseProfile addResponseProfile) {
    return add(addResponseProfile, null);
  }

  /**
   * The same as {@link ResponseProfileService#add(ResponseProfile)}, with settings of this request
   * alone.
   */
  public CompletableFuture<ResponseProfile> add(
      ResponseProfile addResponseProfile, RequestOptions options) {
    return callAction(ResponseProfileActions.add(addResponseProfile), options);
  }

  /** See {@link ResponseProfileService#get(long)}. */
  public CompletableFuture<ResponseProfile> get(long id) {
    return get(id, null);
  }

  /** The same as {@link ResponseProfileService#get(long)}, with settings of this request alone. */
  public CompletableFuture<ResponseProfile> get(long id, RequestOptions options) {
    return callAction(ResponseProfileActions.get(id), options);
  }

  /** See {@link ResponseProfileService#list()}. */
  public AsyncPages<ResponseProfile, ResponseProfileListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link ResponseProfileService#list()}, with optional parameters. */
  public AsyncPages<ResponseProfile, ResponseProfileListResponse> list(
      Consumer<? super ResponseProfileService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link ResponseProfileService#list()}, with optional parameters and settings of
   * this request alone.
   */
  public AsyncPages<ResponseProfile, ResponseProfileListResponse> list(
      Consumer<? super ResponseProfileService.ListParams> optional, RequestOptions options) {
    return listPages(ResponseProfileActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link ResponseProfileService#update(long, ResponseProfile)}. */
  public CompletableFuture<ResponseProfile> update(long id, ResponseProfile updateResponseProfile) {
    return update(id, updateResponseProfile, null);
  }

  /**
   * The same as {@link ResponseProfileService#update(long, ResponseProfile)}, with settings of this
   * request alone.
   */
  public CompletableFuture<ResponseProfile> update(
      long id, ResponseProfile updateResponseProfile, RequestOptions options) {
    return callAction(ResponseProfileActions.update(id, updateResponseProfile), options);
  }

  /** See {@link ResponseProfileService#updateStatus(long, ResponseProfileStatus)}. */
  public CompletableFuture<ResponseProfile> updateStatus(long id, ResponseProfileStatus status) {
    return updateStatus(id, status, null);
  }

  /**
   * The same as {@link ResponseProfileService#updateStatus(long, ResponseProfileStatus)}, with
   * settings of this request alone.
   */
  public CompletableFuture<ResponseProfile> updateStatus(
      long id, ResponseProfileStatus status, RequestOptions options) {
    return callAction(ResponseProfileActions.updateStatus(id, status), options);
  }

  /** See {@link ResponseProfileService#clone_(long, ResponseProfile)}. */
  public CompletableFuture<ResponseProfile> clone_(long id, ResponseProfile profile) {
    return clone_(id, profile, null);
  }

  /**
   * The same as {@link ResponseProfileService#clone_(long, ResponseProfile)}, with settings of this
   * request alone.
   */
  public CompletableFuture<ResponseProfile> clone_(
      long id, ResponseProfile profile, RequestOptions options) {
    return callAction(ResponseProfileActions.clone_(id, profile), options);
  }

  /** See {@link ResponseProfileService#delete(long)}. */
  public CompletableFuture<Void> delete(long id) {
    return delete(id, null);
  }

  /**
   * The same as {@link ResponseProfileService#delete(long)}, with settings of this request alone.
   */
  public CompletableFuture<Void> delete(long id, RequestOptions options) {
    return callAction(ResponseProfileActions.delete(id), options);
  }
}
