package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.model.AppToken;
import com.kaltura.api.model.AppTokenListResponse;
import com.kaltura.api.model.SessionInfo;
import java.util.function.Consumer;

/** The actions of {@link AppTokenService}, in a multirequest. */
public final class AppTokenBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public AppTokenBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link AppTokenService#add(AppToken)}. */
  public Pending<AppToken> add(AppToken appToken) {
    return add(appToken, null);
  }

  /** The same as {@link AppTokenService#add(AppToken)}, with settings of this request alone. */
  public Pending<AppToken> add(AppToken appToken, RequestOptions options) {
    return queueCall(AppTokenActions.add(appToken), options);
  }

  /** See {@link AppTokenService#add(AppToken)}. */
  public Pending<AppToken> add(Value<AppToken> appToken) {
    return add(appToken, null);
  }

  /** The same as {@link AppTokenService#add(AppToken)}, with settings of this request alone. */
  public Pending<AppToken> add(Value<AppToken> appToken, RequestOptions options) {
    return queueCall(AppTokenActions.add(appToken), options);
  }

  /** See {@link AppTokenService#get(String)}. */
  public Pending<AppToken> get(String id) {
    return get(id, null);
  }

  /** The same as {@link AppTokenService#get(String)}, with settings of this request alone. */
  public Pending<AppToken> get(String id, RequestOptions options) {
    return queueCall(AppTokenActions.get(id), options);
  }

  /** See {@link AppTokenService#get(String)}. */
  public Pending<AppToken> get(Value<String> id) {
    return get(id, null);
  }

  /** The same as {@link AppTokenService#get(String)}, with settings of this request alone. */
  public Pending<AppToken> get(Value<String> id, RequestOptions options) {
    return queueCall(AppTokenActions.get(id), options);
  }

  /** See {@link AppTokenService#list()}. */
  public Pending<AppTokenListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link AppTokenService#list()}, with optional parameters. */
  public Pending<AppTokenListResponse> list(Consumer<? super AppTokenService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link AppTokenService#list()}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<AppTokenListResponse> list(
      Consumer<? super AppTokenService.ListParams> optional, RequestOptions options) {
    return queueCall(AppTokenActions.list(optional), options);
  }

  /** See {@link AppTokenService#update(String, AppToken)}. */
  public Pending<AppToken> update(String id, AppToken appToken) {
    return update(id, appToken, null);
  }

  /**
   * The same as {@link AppTokenService#update(String, AppToken)}, with settings of this request
   * alone.
   */
  public Pending<AppToken> update(String id, AppToken appToken, RequestOptions options) {
    return queueCall(AppTokenActions.update(id, appToken), options);
  }

  /** See {@link AppTokenService#update(String, AppToken)}. */
  public Pending<AppToken> update(Value<String> id, Value<AppToken> appToken) {
    return update(id, appToken, null);
  }

  /**
   * The same as {@link AppTokenService#update(String, AppToken)}, with settings of this request
   * alone.
   */
  public Pending<AppToken> update(
      Value<String> id, Value<AppToken> appToken, RequestOptions options) {
    return queueCall(AppTokenActions.update(id, appToken), options);
  }

  /** See {@link AppTokenService#delete(String)}. */
  public Pending<Void> delete(String id) {
    return delete(id, null);
  }

  /** The same as {@link AppTokenService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(String id, RequestOptions options) {
    return queueCall(AppTokenActions.delete(id), options);
  }

  /** See {@link AppTokenService#delete(String)}. */
  public Pending<Void> delete(Value<String> id) {
    return delete(id, null);
  }

  /** The same as {@link AppTokenService#delete(String)}, with settings of this request alone. */
  public Pending<Void> delete(Value<String> id, RequestOptions options) {
    return queueCall(AppTokenActions.delete(id), options);
  }

  /** See {@link AppTokenService#startSession(String, String)}. */
  public Pending<SessionInfo> startSession(String id, String tokenHash) {
    return startSession(id, tokenHash, null, null);
  }

  /** The same as {@link AppTokenService#startSession(String, String)}, with optional parameters. */
  public Pending<SessionInfo> startSession(
      String id, String tokenHash, Consumer<? super AppTokenService.StartSessionParams> optional) {
    return startSession(id, tokenHash, optional, null);
  }

  /**
   * The same as {@link AppTokenService#startSession(String, String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<SessionInfo> startSession(
      String id,
      String tokenHash,
      Consumer<? super AppTokenService.StartSessionParams> optional,
      RequestOptions options) {
    return queueCall(AppTokenActions.startSession(id, tokenHash, optional), options);
  }

  /** See {@link AppTokenService#startSession(String, String)}. */
  public Pending<SessionInfo> startSession(Value<String> id, Value<String> tokenHash) {
    return startSession(id, tokenHash, null, null);
  }

  /** The same as {@link AppTokenService#startSession(String, String)}, with optional parameters. */
  public Pending<SessionInfo> startSession(
      Value<String> id,
      Value<String> tokenHash,
      Consumer<? super AppTokenService.StartSessionParams> optional) {
    return startSession(id, tokenHash, optional, null);
  }

  /**
   * The same as {@link AppTokenService#startSession(String, String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<SessionInfo> startSession(
      Value<String> id,
      Value<String> tokenHash,
      Consumer<? super AppTokenService.StartSessionParams> optional,
      RequestOptions options) {
    return queueCall(AppTokenActions.startSession(id, tokenHash, optional), options);
  }
}
