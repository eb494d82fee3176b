package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.model.SessionInfo;
import com.kaltura.api.model.StartWidgetSessionResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link SessionService}, as futures. */
public final class SessionAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public SessionAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link SessionService#start(String)}. */
  public CompletableFuture<String> start(String secret) {
    return start(secret, null, null);
  }

  /** The same as {@link SessionService#start(String)}, with optional parameters. */
  public CompletableFuture<String> start(
      String secret, Consumer<? super SessionService.StartParams> optional) {
    return start(secret, optional, null);
  }

  /**
   * The same as {@link SessionService#start(String)}, with optional parameters and settings of this
   * request alone.
   */
  public CompletableFuture<String> start(
      String secret,
      Consumer<? super SessionService.StartParams> optional,
      RequestOptions options) {
    return callAction(SessionActions.start(secret, optional), options);
  }

  /** See {@link SessionService#startWidgetSession(String)}. */
  public CompletableFuture<StartWidgetSessionResponse> startWidgetSession(String widgetId) {
    return startWidgetSession(widgetId, null, null);
  }

  /** The same as {@link SessionService#startWidgetSession(String)}, with optional parameters. */
  public CompletableFuture<StartWidgetSessionResponse> startWidgetSession(
      String widgetId, Consumer<? super SessionService.StartWidgetSessionParams> optional) {
    return startWidgetSession(widgetId, optional, null);
  }

  /**
   * The same as {@link SessionService#startWidgetSession(String)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<StartWidgetSessionResponse> startWidgetSession(
      String widgetId,
      Consumer<? super SessionService.StartWidgetSessionParams> optional,
      RequestOptions options) {
    return callAction(SessionActions.startWidgetSession(widgetId, optional), options);
  }

  /** See {@link SessionService#get()}. */
  public CompletableFuture<SessionInfo> get() {
    return get(null, null);
  }

  /** The same as {@link SessionService#get()}, with optional parameters. */
  public CompletableFuture<SessionInfo> get(Consumer<? super SessionService.GetParams> optional) {
    return get(optional, null);
  }

  /**
   * The same as {@link SessionService#get()}, with optional parameters and settings of this request
   * alone.
   */
  public CompletableFuture<SessionInfo> get(
      Consumer<? super SessionService.GetParams> optional, RequestOptions options) {
    return callAction(SessionActions.get(optional), options);
  }

  /** See {@link SessionService#impersonate(String, long)}. */
  public CompletableFuture<String> impersonate(String secret, long impersonatedPartnerId) {
    return impersonate(secret, impersonatedPartnerId, null, null);
  }

  /** The same as {@link SessionService#impersonate(String, long)}, with optional parameters. */
  public CompletableFuture<String> impersonate(
      String secret,
      long impersonatedPartnerId,
      Consumer<? super SessionService.ImpersonateParams> optional) {
    return impersonate(secret, impersonatedPartnerId, optional, null);
  }

  /**
   * The same as {@link SessionService#impersonate(String, long)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<String> impersonate(
      String secret,
      long impersonatedPartnerId,
      Consumer<? super SessionService.ImpersonateParams> optional,
      RequestOptions options) {
    return callAction(SessionActions.impersonate(secret, impersonatedPartnerId, optional), options);
  }

  /** See {@link SessionService#impersonateByKs(String)}. */
  public CompletableFuture<SessionInfo> impersonateByKs(String session) {
    return impersonateByKs(session, null, null);
  }

  /** The same as {@link SessionService#impersonateByKs(String)}, with optional parameters. */
  public CompletableFuture<SessionInfo> impersonateByKs(
      String session, Consumer<? super SessionService.ImpersonateByKsParams> optional) {
    return impersonateByKs(session, optional, null);
  }

  /**
   * The same as {@link SessionService#impersonateByKs(String)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<SessionInfo> impersonateByKs(
      String session,
      Consumer<? super SessionService.ImpersonateByKsParams> optional,
      RequestOptions options) {
    return callAction(SessionActions.impersonateByKs(session, optional), options);
  }

  /** See {@link SessionService#end()}. */
  public CompletableFuture<Void> end() {
    return end(null);
  }

  /** The same as {@link SessionService#end()}, with settings of this request alone. */
  public CompletableFuture<Void> end(RequestOptions options) {
    return callAction(SessionActions.end(), options);
  }
}
