package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.model.AppToken;
import com.kaltura.api.model.AppTokenListResponse;
import com.kaltura.api.model.SessionInfo;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link AppTokenService}, as futures. */
public final class AppTokenAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public AppTokenAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link AppTokenService#add(AppToken)}. */
  public CompletableFuture<AppToken> add(AppToken appToken) {
    return add(appToken, null);
  }

  /** The same as {@link AppTokenService#add(AppToken)}, with settings of this request alone. */
  public CompletableFuture<AppToken> add(AppToken appToken, RequestOptions options) {
    return callAction(AppTokenActions.add(appToken), options);
  }

  /** See {@link AppTokenService#get(String)}. */
  public CompletableFuture<AppToken> get(String id) {
    return get(id, null);
  }

  /** The same as {@link AppTokenService#get(String)}, with settings of this request alone. */
  public CompletableFuture<AppToken> get(String id, RequestOptions options) {
    return callAction(AppTokenActions.get(id), options);
  }

  /** See {@link AppTokenService#list()}. */
  public AsyncPages<AppToken, AppTokenListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link AppTokenService#list()}, with optional parameters. */
  public AsyncPages<AppToken, AppTokenListResponse> list(
      Consumer<? super AppTokenService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link AppTokenService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public AsyncPages<AppToken, AppTokenListResponse> list(
      Consumer<? super AppTokenService.ListParams> optional, RequestOptions options) {
    return listPages(AppTokenActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link AppTokenService#update(String, AppToken)}. */
  public CompletableFuture<AppToken> update(String id, AppToken appToken) {
    return update(id, appToken, null);
  }

  /**
   * The same as {@link AppTokenService#update(String, AppToken)}, with settings of this request
   * alone.
   */
  public CompletableFuture<AppToken> update(String id, AppToken appToken, RequestOptions options) {
    return callAction(AppTokenActions.update(id, appToken), options);
  }

  /** See {@link AppTokenService#delete(String)}. */
  public CompletableFuture<Void> delete(String id) {
    return delete(id, null);
  }

  /** The same as {@link AppTokenService#delete(String)}, with settings of this request alone. */
  public CompletableFuture<Void> delete(String id, RequestOptions options) {
    return callAction(AppTokenActions.delete(id), options);
  }

  /** See {@link AppTokenService#startSession(String, String)}. */
  public CompletableFuture<SessionInfo> startSession(String id, String tokenHash) {
    return startSession(id, tokenHash, null, null);
  }

  /** The same as {@link AppTokenService#startSession(String, String)}, with optional parameters. */
  public CompletableFuture<SessionInfo> startSession(
      String id, String tokenHash, Consumer<? super AppTokenService.StartSessionParams> optional) {
    return startSession(id, tokenHash, optional, null);
  }

  /**
   * The same as {@link AppTokenService#startSession(String, String)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<SessionInfo> startSession(
      String id,
      String tokenHash,
      Consumer<? super AppTokenService.StartSessionParams> optional,
      RequestOptions options) {
    return callAction(AppTokenActions.startSession(id, tokenHash, optional), options);
  }
}
