package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.EventNotificationTemplateStatus;
import com.kaltura.api.enums.PushNotificationCommandType;
import com.kaltura.api.model.EventNotificationScope;
import com.kaltura.api.model.EventNotificationTemplate;
import com.kaltura.api.model.EventNotificationTemplateListResponse;
import com.kaltura.api.model.PushNotificationData;
import com.kaltura.api.model.PushNotificationParams;
import java.util.function.Consumer;

/** The actions of {@link EventNotificationTemplateService}, in a multirequest. */
public final class EventNotificationTemplateBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public EventNotificationTemplateBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link EventNotificationTemplateService#add(EventNotificationTemplate)}. */
  public Pending<EventNotificationTemplate> add(
      EventNotificationTemplate eventNotificationTemplate) {
    return add(eventNotificationTemplate, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#add(EventNotificationTemplate)}, with
   * settings of this request alone.
   */
  public Pending<EventNotificationTemplate> add(
      EventNotificationTemplate eventNotificationTemplate, RequestOptions options) {
    return queueCall(EventNotificationTemplateActions.add(eventNotificationTemplate), options);
  }

  /** See {@link EventNotificationTemplateService#add(EventNotificationTemplate)}. */
  public Pending<EventNotificationTemplate> add(
      Value<EventNotificationTemplate> eventNotificationTemplate) {
    return add(eventNotificationTemplate, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#add(EventNotificationTemplate)}, with
   * settings of this request alone.
   */
  public Pending<EventNotificationTemplate> add(
      Value<EventNotificationTemplate> eventNotificationTemplate, RequestOptions options) {
    return queueCall(EventNotificationTemplateActions.add(eventNotificationTemplate), options);
  }

  /** See {@link EventNotificationTemplateService#get(long)}. */
  public Pending<EventNotificationTemplate> get(long id) {
    return get(id, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#get(long)}, with settings of this request
   * alone.
   */
  public Pending<EventNotificationTemplate> get(long id, RequestOptions options) {
    return queueCall(EventNotificationTemplateActions.get(id), options);
  }

  /** See {@link EventNotificationTemplateService#get(long)}. */
  public Pending<EventNotificationTemplate> get(Value<Long> id) {
    return get(id, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#get(long)}, with settings of this request
   * alone.
   */
  public Pending<EventNotificationTemplate> get(Value<Long> id, RequestOptions options) {
    return queueCall(EventNotificationTemplateActions.get(id), options);
  }

  /** See {@link EventNotificationTemplateService#list()}. */
  public Pending<EventNotificationTemplateListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link EventNotificationTemplateService#list()}, with optional parameters. */
  public Pending<EventNotificationTemplateListResponse> list(
      Consumer<? super EventNotificationTemplateService.ListParams> optional) {
    return list(optional, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#list()}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<EventNotificationTemplateListResponse> list(
      Consumer<? super EventNotificationTemplateService.ListParams> optional,
      RequestOptions options) {
    return queueCall(EventNotificationTemplateActions.list(optional), options);
  }

  /** See {@link EventNotificationTemplateService#listTemplates()}. */
  public Pending<EventNotificationTemplateListResponse> listTemplates() {
    return listTemplates(null, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#listTemplates()}, with optional parameters.
   */
  public Pending<EventNotificationTemplateListResponse> listTemplates(
      Consumer<? super EventNotificationTemplateService.ListTemplatesParams> optional) {
    return listTemplates(optional, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#listTemplates()}, with optional parameters
   * and settings of this request alone.
   */
  public Pending<EventNotificationTemplateListResponse> listTemplates(
      Consumer<? super EventNotificationTemplateService.ListTemplatesParams> optional,
      RequestOptions options) {
    return queueCall(EventNotificationTemplateActions.listTemplates(optional), options);
  }

  /** See {@link EventNotificationTemplateService#update(long, EventNotificationTemplate)}. */
  public Pending<EventNotificationTemplate> update(
      long id, EventNotificationTemplate eventNotificationTemplate) {
    return update(id, eventNotificationTemplate, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#update(long, EventNotificationTemplate)},
   * with settings of this request alone.
   */
  public Pending<EventNotificationTemplate> update(
      long id, EventNotificationTemplate eventNotificationTemplate, RequestOptions options) {
    return queueCall(
        EventNotificationTemplateActions.update(id, eventNotificationTemplate), options);
  }

  /** See {@link EventNotificationTemplateService#update(long, EventNotificationTemplate)}. */
  public Pending<EventNotificationTemplate> update(
      Value<Long> id, Value<EventNotificationTemplate> eventNotificationTemplate) {
    return update(id, eventNotificationTemplate, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#update(long, EventNotificationTemplate)},
   * with settings of this request alone.
   */
  public Pending<EventNotificationTemplate> update(
      Value<Long> id,
      Value<EventNotificationTemplate> eventNotificationTemplate,
      RequestOptions options) {
    return queueCall(
        EventNotificationTemplateActions.update(id, eventNotificationTemplate), options);
  }

  /**
   * See {@link EventNotificationTemplateService#updateStatus(long,
   * EventNotificationTemplateStatus)}.
   */
  public Pending<EventNotificationTemplate> updateStatus(
      long id, EventNotificationTemplateStatus status) {
    return updateStatus(id, status, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#updateStatus(long,
   * EventNotificationTemplateStatus)}, with settings of this request alone.
   */
  public Pending<EventNotificationTemplate> updateStatus(
      long id, EventNotificationTemplateStatus status, RequestOptions options) {
    return queueCall(EventNotificationTemplateActions.updateStatus(id, status), options);
  }

  /**
   * See {@link EventNotificationTemplateService#updateStatus(long,
   * EventNotificationTemplateStatus)}.
   */
  public Pending<EventNotificationTemplate> updateStatus(
      Value<Long> id, Value<EventNotificationTemplateStatus> status) {
    return updateStatus(id, status, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#updateStatus(long,
   * EventNotificationTemplateStatus)}, with settings of this request alone.
   */
  public Pending<EventNotificationTemplate> updateStatus(
      Value<Long> id, Value<EventNotificationTemplateStatus> status, RequestOptions options) {
    return queueCall(EventNotificationTemplateActions.updateStatus(id, status), options);
  }

  /** See {@link EventNotificationTemplateService#clone_(long)}. */
  public Pending<EventNotificationTemplate> clone_(long id) {
    return clone_(id, null, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#clone_(long)}, with optional parameters.
   */
  public Pending<EventNotificationTemplate> clone_(
      long id, Consumer<? super EventNotificationTemplateService.Clone_Params> optional) {
    return clone_(id, optional, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#clone_(long)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<EventNotificationTemplate> clone_(
      long id,
      Consumer<? super EventNotificationTemplateService.Clone_Params> optional,
      RequestOptions options) {
    return queueCall(EventNotificationTemplateActions.clone_(id, optional), options);
  }

  /** See {@link EventNotificationTemplateService#clone_(long)}. */
  public Pending<EventNotificationTemplate> clone_(Value<Long> id) {
    return clone_(id, null, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#clone_(long)}, with optional parameters.
   */
  public Pending<EventNotificationTemplate> clone_(
      Value<Long> id, Consumer<? super EventNotificationTemplateService.Clone_Params> optional) {
    return clone_(id, optional, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#clone_(long)}, with optional parameters and
   * settings of this request alone.
   */
  public Pending<EventNotificationTemplate> clone_(
      Value<Long> id,
      Consumer<? super EventNotificationTemplateService.Clone_Params> optional,
      RequestOptions options) {
    return queueCall(EventNotificationTemplateActions.clone_(id, optional), options);
  }

  /** See {@link EventNotificationTemplateService#dispatch(long, EventNotificationScope)}. */
  public Pending<Long> dispatch(long id, EventNotificationScope scope) {
    return dispatch(id, scope, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#dispatch(long, EventNotificationScope)},
   * with settings of this request alone.
   */
  public Pending<Long> dispatch(long id, EventNotificationScope scope, RequestOptions options) {
    return queueCall(EventNotificationTemplateActions.dispatch(id, scope), options);
  }

  /** See {@link EventNotificationTemplateService#dispatch(long, EventNotificationScope)}. */
  public Pending<Long> dispatch(Value<Long> id, Value<EventNotificationScope> scope) {
    return dispatch(id, scope, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#dispatch(long, EventNotificationScope)},
   * with settings of this request alone.
   */
  public Pending<Long> dispatch(
      Value<Long> id, Value<EventNotificationScope> scope, RequestOptions options) {
    return queueCall(EventNotificationTemplateActions.dispatch(id, scope), options);
  }

  /** See {@link EventNotificationTemplateService#delete(long)}. */
  public Pending<Void> delete(long id) {
    return delete(id, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#delete(long)}, with settings of this
   * request alone.
   */
  public Pending<Void> delete(long id, RequestOptions options) {
    return queueCall(EventNotificationTemplateActions.delete(id), options);
  }

  /** See {@link EventNotificationTemplateService#delete(long)}. */
  public Pending<Void> delete(Value<Long> id) {
    return delete(id, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#delete(long)}, with settings of this
   * request alone.
   */
  public Pending<Void> delete(Value<Long> id, RequestOptions options) {
    return queueCall(EventNotificationTemplateActions.delete(id), options);
  }

  /** See {@link EventNotificationTemplateService#register(String, PushNotificationParams)}. */
  public Pending<PushNotificationData> register(
      String notificationTemplateSystemName, PushNotificationParams pushNotificationParams) {
    return register(notificationTemplateSystemName, pushNotificationParams, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#register(String, PushNotificationParams)},
   * with settings of this request alone.
   */
  public Pending<PushNotificationData> register(
      String notificationTemplateSystemName,
      PushNotificationParams pushNotificationParams,
      RequestOptions options) {
    return queueCall(
        EventNotificationTemplateActions.register(
            notificationTemplateSystemName, pushNotificationParams),
        options);
  }

  /** See {@link EventNotificationTemplateService#register(String, PushNotificationParams)}. */
  public Pending<PushNotificationData> register(
      Value<String> notificationTemplateSystemName,
      Value<PushNotificationParams> pushNotificationParams) {
    return register(notificationTemplateSystemName, pushNotificationParams, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#register(String, PushNotificationParams)},
   * with settings of this request alone.
   */
  public Pending<PushNotificationData> register(
      Value<String> notificationTemplateSystemName,
      Value<PushNotificationParams> pushNotificationParams,
      RequestOptions options) {
    return queueCall(
        EventNotificationTemplateActions.register(
            notificationTemplateSystemName, pushNotificationParams),
        options);
  }

  /**
   * See {@link EventNotificationTemplateService#sendCommand(String, PushNotificationParams,
   * PushNotificationCommandType)}.
   */
  public Pending<Void> sendCommand(
      String notificationTemplateSystemName,
      PushNotificationParams pushNotificationParams,
      PushNotificationCommandType command) {
    return sendCommand(notificationTemplateSystemName, pushNotificationParams, command, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#sendCommand(String, PushNotificationParams,
   * PushNotificationCommandType)}, with settings of this request alone.
   */
  public Pending<Void> sendCommand(
      String notificationTemplateSystemName,
      PushNotificationParams pushNotificationParams,
      PushNotificationCommandType command,
      RequestOptions options) {
    return queueCall(
        EventNotificationTemplateActions.sendCommand(
            notificationTemplateSystemName, pushNotificationParams, command),
        options);
  }

  /**
   * See {@link EventNotificationTemplateService#sendCommand(String, PushNotificationParams,
   * PushNotificationCommandType)}.
   */
  public Pending<Void> sendCommand(
      Value<String> notificationTemplateSystemName,
      Value<PushNotificationParams> pushNotificationParams,
      Value<PushNotificationCommandType> command) {
    return sendCommand(notificationTemplateSystemName, pushNotificationParams, command, null);
  }

  /**
   * The same as {@link EventNotificationTemplateService#sendCommand(String, PushNotificationParams,
   * PushNotificationCommandType)}, with settings of this request alone.
   */
  public Pending<Void> sendCommand(
      Value<String> notificationTemplateSystemName,
      Value<PushNotificationParams> pushNotificationParams,
      Value<PushNotificationCommandType> command,
      RequestOptions options) {
    return queueCall(
        EventNotificationTemplateActions.sendCommand(
            notificationTemplateSystemName, pushNotificationParams, command),
        options);
  }
}
