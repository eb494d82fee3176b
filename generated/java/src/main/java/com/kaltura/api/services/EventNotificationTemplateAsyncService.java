package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncPages;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.enums.EventNotificationTemplateStatus;
import com.kaltura.api.enums.PushNotificationCommandType;
import com.kaltura.api.model.EventNotificationScope;
import com.kaltura.api.model.EventNotificationTemplate;
import com.kaltura.api.model.EventNotificationTemplateListResponse;
import com.kaltura.api.model.PushNotificationData;
import com.kaltura.api.model.PushNotificationParams;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The actions of {@link EventNotificationTemplateService}, as futures. */
public final class EventNotificationTemplateAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public EventNotificationTemplateAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link EventNotificationTemplateService#add(EventNotificationTemplate)}. */
  public CompletableFuture<EventNotificationTemplate> add(
      EventNotificationTemplate eventNotificationTemplate) {
    return add(eventNotificationTemplate, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#add(EventNotificationTemplate)}, with
   * settings of this request alone.
   */
  public CompletableFuture<EventNotificationTemplate> add(
      EventNotificationTemplate eventNotificationTemplate, RequestOptions options) {
    return callAction(EventNotificationTemplateActions.add(eventNotificationTemplate), options);
  }

  /** See {@link EventNotificationTemplateService#get(long)}. */
  public CompletableFuture<EventNotificationTemplate> get(long id) {
    return get(id, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#get(long)}, with settings of this request
   * alone.
   */
  public CompletableFuture<EventNotificationTemplate> get(long id, RequestOptions options) {
    return callAction(EventNotificationTemplateActions.get(id), options);
  }

  /** See {@link EventNotificationTemplateService#list()}. */
  public AsyncPages<EventNotificationTemplate, EventNotificationTemplateListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link EventNotificationTemplateService#list()}, with optional parameters. */
  public AsyncPages<EventNotificationTemplate, EventNotificationTemplateListResponse> list(
      Consumer<? super EventNotificationTemplateService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#list()}, with optional parameters and
   * settings of this request alone.
   */
  public AsyncPages<EventNotificationTemplate, EventNotificationTemplateListResponse> list(
      Consumer<? super EventNotificationTemplateService.ListParams> optional,
      RequestOptions options) {
    return listPages(
        EventNotificationTemplateActions.list(optional), "KalturaFilterPager", options);
  }

  /** See {@link EventNotificationTemplateService#listTemplates()}. */
  public AsyncPages<EventNotificationTemplate, EventNotificationTemplateListResponse>
      listTemplates() {
    return listTemplates(null, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#listTemplates()}, with optional parameters.
   */
  public AsyncPages<EventNotificationTemplate, EventNotificationTemplateListResponse> listTemplates(
      Consumer<? super EventNotificationTemplateService.ListTemplatesParams> optional) {
    return listTemplates(optional, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#listTemplates()}, with optional parameters
   * and settings of this request alone.
   */
  public AsyncPages<EventNotificationTemplate, EventNotificationTemplateListResponse> listTemplates(
      Consumer<? super EventNotificationTemplateService.ListTemplatesParams> optional,
      RequestOptions options) {
    return listPages(
        EventNotificationTemplateActions.listTemplates(optional), "KalturaFilterPager", options);
  }

  /** See {@link EventNotificationTemplateService#update(long, EventNotificationTemplate)}. */
  public CompletableFuture<EventNotificationTemplate> update(
      long id, EventNotificationTemplate eventNotificationTemplate) {
    return update(id, eventNotificationTemplate, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#update(long, EventNotificationTemplate)},
   * with settings of this request alone.
   */
  public CompletableFuture<EventNotificationTemplate> update(
      long id, EventNotificationTemplate eventNotificationTemplate, RequestOptions options) {
    return callAction(
        EventNotificationTemplateActions.update(id, eventNotificationTemplate), options);
  }

  /**
   * See {@link EventNotificationTemplateService#updateStatus(long,
   * EventNotificationTemplateStatus)}.
   */
  public CompletableFuture<EventNotificationTemplate> updateStatus(
      long id, EventNotificationTemplateStatus status) {
    return updateStatus(id, status, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#updateStatus(long,
   * EventNotificationTemplateStatus)}, with settings of this request alone.
   */
  public CompletableFuture<EventNotificationTemplate> updateStatus(
      long id, EventNotificationTemplateStatus status, RequestOptions options) {
    return callAction(EventNotificationTemplateActions.updateStatus(id, status), options);
  }

  /** See {@link EventNotificationTemplateService#clone_(long)}. */
  public CompletableFuture<EventNotificationTemplate> clone_(long id) {
    return clone_(id, null, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#clone_(long)}, with optional parameters.
   */
  public CompletableFuture<EventNotificationTemplate> clone_(
      long id, Consumer<? super EventNotificationTemplateService.Clone_Params> optional) {
    return clone_(id, optional, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#clone_(long)}, with optional parameters and
   * settings of this request alone.
   */
  public CompletableFuture<EventNotificationTemplate> clone_(
      long id,
      Consumer<? super EventNotificationTemplateService.Clone_Params> optional,
      RequestOptions options) {
    return callAction(EventNotificationTemplateActions.clone_(id, optional), options);
  }

  /** See {@link EventNotificationTemplateService#dispatch(long, EventNotificationScope)}. */
  public CompletableFuture<Long> dispatch(long id, EventNotificationScope scope) {
    return dispatch(id, scope, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#dispatch(long, EventNotificationScope)},
   * with settings of this request alone.
   */
  public CompletableFuture<Long> dispatch(
      long id, EventNotificationScope scope, RequestOptions options) {
    return callAction(EventNotificationTemplateActions.dispatch(id, scope), options);
  }

  /** See {@link EventNotificationTemplateService#delete(long)}. */
  public CompletableFuture<Void> delete(long id) {
    return delete(id, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#delete(long)}, with settings of this
   * request alone.
   */
  public CompletableFuture<Void> delete(long id, RequestOptions options) {
    return callAction(EventNotificationTemplateActions.delete(id), options);
  }

  /** See {@link EventNotificationTemplateService#register(String, PushNotificationParams)}. */
  public CompletableFuture<PushNotificationData> register(
      String notificationTemplateSystemName, PushNotificationParams pushNotificationParams) {
    return register(notificationTemplateSystemName, pushNotificationParams, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#register(String, PushNotificationParams)},
   * with settings of this request alone.
   */
  public CompletableFuture<PushNotificationData> register(
      String notificationTemplateSystemName,
      PushNotificationParams pushNotificationParams,
      RequestOptions options) {
    return callAction(
        EventNotificationTemplateActions.register(
            notificationTemplateSystemName, pushNotificationParams),
        options);
  }

  /**
   * See {@link EventNotificationTemplateService#sendCommand(String, PushNotificationParams,
   * PushNotificationCommandType)}.
   */
  public CompletableFuture<Void> sendCommand(
      String notificationTemplateSystemName,
      PushNotificationParams pushNotificationParams,
      PushNotificationCommandType command) {
    return sendCommand(notificationTemplateSystemName, pushNotificationParams, command, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#sendCommand(String, PushNotificationParams,
   * PushNotificationCommandType)}, with settings of this request alone.
   */
  public CompletableFuture<Void> sendCommand(
      String notificationTemplateSystemName,
      PushNotificationParams pushNotificationParams,
      PushNotificationCommandType command,
      RequestOptions options) {
    return callAction(
        EventNotificationTemplateActions.sendCommand(
            notificationTemplateSystemName, pushNotificationParams, command),
        options);
  }
}
