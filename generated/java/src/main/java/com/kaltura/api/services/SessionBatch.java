package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.model.SessionInfo;
import com.kaltura.api.model.StartWidgetSessionResponse;
import java.util.function.Consumer;

/** The actions of {@link SessionService}, in a multirequest. */
public final class SessionBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public SessionBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link SessionService#start(String)}. */
  public Pending<String> start(String secret) {
    return start(secret, null, null);
  }

  /** The same as {@link SessionService#start(String)}, with optional parameters. */
  public Pending<String> start(
      String secret, Consumer<? super SessionService.StartParams> optional) {
    return start(secret, optional, null);
  }

  /**
   * The same as {@link SessionService#start(String)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<String> start(
      String secret,
      Consumer<? super SessionService.StartParams> optional,
      RequestOptions options) {
    return queueCall(SessionActions.start(secret, optional), options);
  }

  /** See {@link SessionService#start(String)}. */
  public Pending<String> start(Value<String> secret) {
    return start(secret, null, null);
  }

  /** The same as {@link SessionService#start(String)}, with optional parameters. */
  public Pending<String> start(
      Value<String> secret, Consumer<? super SessionService.StartParams> optional) {
    return start(secret, optional, null);
  }

  /**
   * The same as {@link SessionService#start(String)}, with optional parameters and settings of this
   * request alone.
   */
  public Pending<String> start(
      Value<String> secret,
      Consumer<? super SessionService.StartParams> optional,
      RequestOptions options) {
    return queueCall(SessionActions.start(secret, optional), options);
  }

  /** See {@link SessionService#startWidgetSession(String)}. */
  public Pending<StartWidgetSessionResponse> startWidgetSession(String widgetId) {
    return startWidgetSession(widgetId, null, null);
  }

  /** The same as {@link SessionService#startWidgetSession(String)}, with optional parameters. */
  public Pending<StartWidgetSessionResponse> startWidgetSession(
      String widgetId, Consumer<? super SessionService.StartWidgetSessionParams> optional) {
    return startWidgetSession(widgetId, optional, null);
  }

  /**
   * The same as {@link SessionService#startWidgetSession(String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<StartWidgetSessionResponse> startWidgetSession(
      String widgetId,
      Consumer<? super SessionService.StartWidgetSessionParams> optional,
      RequestOptions options) {
    return queueCall(SessionActions.startWidgetSession(widgetId, optional), options);
  }

  /** See {@link SessionService#startWidgetSession(String)}. */
  public Pending<StartWidgetSessionResponse> startWidgetSession(Value<String> widgetId) {
    return startWidgetSession(widgetId, null, null);
  }

  /** The same as {@link SessionService#startWidgetSession(String)}, with optional parameters. */
  public Pending<StartWidgetSessionResponse> startWidgetSession(
      Value<String> widgetId, Consumer<? super SessionService.StartWidgetSessionParams> optional) {
    return startWidgetSession(widgetId, optional, null);
  }

  /**
   * The same as {@link SessionService#startWidgetSession(String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<StartWidgetSessionResponse> startWidgetSession(
      Value<String> widgetId,
      Consumer<? super SessionService.StartWidgetSessionParams> optional,
      RequestOptions options) {
    return queueCall(SessionActions.startWidgetSession(widgetId, optional), options);
  }

  /** See {@link SessionService#get()}. */
  public Pending<SessionInfo> get() {
    return get(null, null);
  }

  /** The same as {@link SessionService#get()}, with optional parameters. */
  public Pending<SessionInfo> get(Consumer<? super SessionService.GetParams> optional) {
    return get(optional, null);
  }

  /**
   * The same as {@link SessionService#get()}, with optional parameters and settings of this request
   * alone.
   */
  public Pending<SessionInfo> get(
      Consumer<? super SessionService.GetParams> optional, RequestOptions options) {
    return queueCall(SessionActions.get(optional), options);
  }

  /** See {@link SessionService#impersonate(String, long)}. */
  public Pending<String> impersonate(String secret, long impersonatedPartnerId) {
    return impersonate(secret, impersonatedPartnerId, null, null);
  }

  /** The same as {@link SessionService#impersonate(String, long)}, with optional parameters. */
  public Pending<String> impersonate(
      String secret,
      long impersonatedPartnerId,
      Consumer<? super SessionService.ImpersonateParams> optional) {
    return impersonate(secret, impersonatedPartnerId, optional, null);
  }

  /**
   * The same as {@link SessionService#impersonate(String, long)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<String> impersonate(
      String secret,
      long impersonatedPartnerId,
      Consumer<? super SessionService.ImpersonateParams> optional,
      RequestOptions options) {
    return queueCall(SessionActions.impersonate(secret, impersonatedPartnerId, optional), options);
  }

  /** See {@link SessionService#impersonate(String, long)}. */
  public Pending<String> impersonate(Value<String> secret, Value<Long> impersonatedPartnerId) {
    return impersonate(secret, impersonatedPartnerId, null, null);
  }

  /** The same as {@link SessionService#impersonate(String, long)}, with optional parameters. */
  public Pending<String> impersonate(
      Value<String> secret,
      Value<Long> impersonatedPartnerId,
      Consumer<? super SessionService.ImpersonateParams> optional) {
    return impersonate(secret, impersonatedPartnerId, optional, null);
  }

  /**
   * The same as {@link SessionService#impersonate(String, long)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<String> impersonate(
      Value<String> secret,
      Value<Long> impersonatedPartnerId,
      Consumer<? super SessionService.ImpersonateParams> optional,
      RequestOptions options) {
    return queueCall(SessionActions.impersonate(secret, impersonatedPartnerId, optional), options);
  }

  /** See {@link SessionService#impersonateByKs(String)}. */
  public Pending<SessionInfo> impersonateByKs(String session) {
    return impersonateByKs(session, null, null);
  }

  /** The same as {@link SessionService#impersonateByKs(String)}, with optional parameters. */
  public Pending<SessionInfo> impersonateByKs(
      String session, Consumer<? super SessionService.ImpersonateByKsParams> optional) {
    return impersonateByKs(session, optional, null);
  }

  /**
   * The same as {@link SessionService#impersonateByKs(String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<SessionInfo> impersonateByKs(
      String session,
      Consumer<? super SessionService.ImpersonateByKsParams> optional,
      RequestOptions options) {
    return queueCall(SessionActions.impersonateByKs(session, optional), options);
  }

  /** See {@link SessionService#impersonateByKs(String)}. */
  public Pending<SessionInfo> impersonateByKs(Value<String> session) {
    return impersonateByKs(session, null, null);
  }

  /** The same as {@link SessionService#impersonateByKs(String)}, with optional parameters. */
  public Pending<SessionInfo> impersonateByKs(
      Value<String> session, Consumer<? super SessionService.ImpersonateByKsParams> optional) {
    return impersonateByKs(session, optional, null);
  }

  /**
   * The same as {@link SessionService#impersonateByKs(String)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<SessionInfo> impersonateByKs(
      Value<String> session,
      Consumer<? super SessionService.ImpersonateByKsParams> optional,
      RequestOptions options) {
    return queueCall(SessionActions.impersonateByKs(session, optional), options);
  }

  /** See {@link SessionService#end()}. */
  public Pending<Void> end() {
    return end(null);
  }

  /** The same as {@link SessionService#end()}, with settings of this request alone. */
  public Pending<Void> end(RequestOptions options) {
    return queueCall(SessionActions.end(), options);
  }
}
