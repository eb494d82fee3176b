package com.kaltura.api.services;

import com.kaltura.api.ErrorCodes;
import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Pages;
import com.kaltura.api.core.Params;
import com.kaltura.api.core.Service;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.EventNotificationTemplateStatus;
import com.kaltura.api.enums.PushNotificationCommandType;
import com.kaltura.api.errors.ApiException;
import com.kaltura.api.model.EventNotificationScope;
import com.kaltura.api.model.EventNotificationTemplate;
import com.kaltura.api.model.EventNotificationTemplateFilter;
import com.kaltura.api.model.EventNotificationTemplateListResponse;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.PushNotificationData;
import com.kaltura.api.model.PushNotificationParams;
import java.util.function.Consumer;

/**
 * Templates of event notifications: which event, under which conditions, sends what to whom.
 *
 * <p>The class of a template tells the way of sending, for example by HTTP.
 *
 * <p>{@code eventnotification_eventnotificationtemplate} on the wire.
 */
public final class EventNotificationTemplateService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public EventNotificationTemplateService(Caller caller) {
    super(caller);
  }

  /**
   * Creates a template.
   *
   * <p>Action {@code eventnotification_eventnotificationtemplate.add}.
   *
   * @param eventNotificationTemplate The new template; its class must be that of a way of sending.
   * @return the answer, null where the server answers none
   */
  public EventNotificationTemplate add(EventNotificationTemplate eventNotificationTemplate) {
    return add(eventNotificationTemplate, null);
  }

  /** The same as {@link #add(EventNotificationTemplate)}, with settings of this request alone. */
  public EventNotificationTemplate add(
      EventNotificationTemplate eventNotificationTemplate, RequestOptions options) {
    return callAction(EventNotificationTemplateActions.add(eventNotificationTemplate), options);
  }

  /**
   * Reads one template.
   *
   * <p>Action {@code eventnotification_eventnotificationtemplate.get}.
   *
   * @param id Number of the template.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#EVENT_NOTIFICATION_TEMPLATE_NOT_FOUND}
   *     (Event notification template id [@ID@] not found)
   */
  public EventNotificationTemplate get(long id) {
    return get(id, null);
  }

  /** The same as {@link #get(long)}, with settings of this request alone. */
  public EventNotificationTemplate get(long id, RequestOptions options) {
    return callAction(EventNotificationTemplateActions.get(id), options);
  }

  /**
   * Lists the templates of the account page by page.
   *
   * <p>Action {@code eventnotification_eventnotificationtemplate.list}. Iterate over the result for
   * the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<EventNotificationTemplate, EventNotificationTemplateListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<EventNotificationTemplate, EventNotificationTemplateListResponse> list(
      Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<EventNotificationTemplate, EventNotificationTemplateListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(
        EventNotificationTemplateActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Lists the ready-made templates that clone can start from.
   *
   * <p>Action {@code eventnotification_eventnotificationtemplate.listTemplates}. Iterate over the
   * result for the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<EventNotificationTemplate, EventNotificationTemplateListResponse> listTemplates() {
    return listTemplates(null, null);
  }

  /** The same as {@link #listTemplates()}, with optional parameters. */
  public Pages<EventNotificationTemplate, EventNotificationTemplateListResponse> listTemplates(
      Consumer<? super ListTemplatesParams> optional) {
    return listTemplates(optional, null);
  }

  /**
   * The same as {@link #listTemplates()}, with optional parameters and settings of this request
   * alone.
   */
  public Pages<EventNotificationTemplate, EventNotificationTemplateListResponse> listTemplates(
      Consumer<? super ListTemplatesParams> optional, RequestOptions options) {
    return listPages(
        EventNotificationTemplateActions.listTemplates(optional), "KalturaFilterPager", options);
  }

  /**
   * Changes the properties of a template that are set.
   *
   * <p>Action {@code eventnotification_eventnotificationtemplate.update}.
   *
   * @param id Number of the template to change.
   * @param eventNotificationTemplate Holds the new values.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#EVENT_NOTIFICATION_TEMPLATE_NOT_FOUND}
   *     (Event notification template id [@ID@] not found)
   */
  public EventNotificationTemplate update(
      long id, EventNotificationTemplate eventNotificationTemplate) {
    return update(id, eventNotificationTemplate, null);
  }

  /**
   * The same as {@link #update(long, EventNotificationTemplate)}, with settings of this request
   * alone.
   */
  public EventNotificationTemplate update(
      long id, EventNotificationTemplate eventNotificationTemplate, RequestOptions options) {
    return callAction(
        EventNotificationTemplateActions.update(id, eventNotificationTemplate), options);
  }

  /**
   * Switches a template on or off.
   *
   * <p>Action {@code eventnotification_eventnotificationtemplate.updateStatus}.
   *
   * @param id Number of the template.
   * @param status The new status.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#EVENT_NOTIFICATION_TEMPLATE_NOT_FOUND}
   *     (Event notification template id [@ID@] not found)
   */
  public EventNotificationTemplate updateStatus(long id, EventNotificationTemplateStatus status) {
    return updateStatus(id, status, null);
  }

  /**
   * The same as {@link #updateStatus(long, EventNotificationTemplateStatus)}, with settings of this
   * request alone.
   */
  public EventNotificationTemplate updateStatus(
      long id, EventNotificationTemplateStatus status, RequestOptions options) {
    return callAction(EventNotificationTemplateActions.updateStatus(id, status), options);
  }

  /**
   * Creates a template of the account as a copy of another one.
   *
   * <p>Action {@code eventnotification_eventnotificationtemplate.clone}.
   *
   * @param id Number of the template to copy.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#EVENT_NOTIFICATION_TEMPLATE_NOT_FOUND}
   *     (Event notification template id [@ID@] not found); {@link
   *     ErrorCodes#EVENT_NOTIFICATION_WRONG_TYPE} (Event notification template id [@ID@] is of type
   *     [@TYPE@]); {@link ErrorCodes#EVENT_NOTIFICATION_TEMPLATE_DUPLICATE_SYSTEM_NAME} (Event
   *     notification template with system name [@NAME@] already exists.)
   */
  public EventNotificationTemplate clone_(long id) {
    return clone_(id, null, null);
  }

  /** The same as {@link #clone_(long)}, with optional parameters. */
  public EventNotificationTemplate clone_(long id, Consumer<? super Clone_Params> optional) {
    return clone_(id, optional, null);
  }

  /**
   * The same as {@link #clone_(long)}, with optional parameters and settings of this request alone.
   */
  public EventNotificationTemplate clone_(
      long id, Consumer<? super Clone_Params> optional, RequestOptions options) {
    return callAction(EventNotificationTemplateActions.clone_(id, optional), options);
  }

  /**
   * Sends a notification now, without waiting for the event, and answers the number of the job.
   *
   * <p>The template must allow manual dispatch.
   *
   * <p>Action {@code eventnotification_eventnotificationtemplate.dispatch}.
   *
   * @param id Number of the template.
   * @param scope The object the notification shall tell of.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#EVENT_NOTIFICATION_TEMPLATE_NOT_FOUND}
   *     (Event notification template id [@ID@] not found); {@link
   *     ErrorCodes#EVENT_NOTIFICATION_DISPATCH_DISABLED} (Dispatching event notification template
   *     id [@ID@] is not allowed); {@link ErrorCodes#EVENT_NOTIFICATION_DISPATCH_FAILED}
   *     (Dispatching event notification template id [@ID@] failed)
   */
  public Long dispatch(long id, EventNotificationScope scope) {
    return dispatch(id, scope, null);
  }

  /**
   * The same as {@link #dispatch(long, EventNotificationScope)}, with settings of this request
   * alone.
   */
  public Long dispatch(long id, EventNotificationScope scope, RequestOptions options) {
    return callAction(EventNotificationTemplateActions.dispatch(id, scope), options);
  }

  /**
   * Deletes a template.
   *
   * <p>Action {@code eventnotification_eventnotificationtemplate.delete}.
   *
   * @param id Number of the template to delete.
   * @throws ApiException with the code {@link ErrorCodes#EVENT_NOTIFICATION_TEMPLATE_NOT_FOUND}
   *     (Event notification template id [@ID@] not found)
   */
  public void delete(long id) {
    delete(id, null);
  }

  /** The same as {@link #delete(long)}, with settings of this request alone. */
  public void delete(long id, RequestOptions options) {
    callAction(EventNotificationTemplateActions.delete(id), options);
  }

  /**
   * Opens a queue for push notifications of a template and answers how to listen to it.
   *
   * <p>Action {@code eventnotification_eventnotificationtemplate.register}. Part of the plugin
   * {@code pushNotification}. Published as {@code
   * eventNotification_eventNotificationTemplate.register} too.
   *
   * @param notificationTemplateSystemName System name of the template.
   * @param pushNotificationParams Values of the template's parameters, which choose the queue.
   * @return the answer, null where the server answers none
   */
  public PushNotificationData register(
      String notificationTemplateSystemName, PushNotificationParams pushNotificationParams) {
    return register(notificationTemplateSystemName, pushNotificationParams, null);
  }

  /**
   * The same as {@link #register(String, PushNotificationParams)}, with settings of this request
   * alone.
   */
  public PushNotificationData register(
      String notificationTemplateSystemName,
      PushNotificationParams pushNotificationParams,
      RequestOptions options) {
    return callAction(
        EventNotificationTemplateActions.register(
            notificationTemplateSystemName, pushNotificationParams),
        options);
  }

  /**
   * Sends a command to a push notification queue.
   *
   * <p>Action {@code eventnotification_eventnotificationtemplate.sendCommand}. Part of the plugin
   * {@code pushNotification}. Published as {@code
   * eventNotification_eventNotificationTemplate.sendCommand} too.
   *
   * @param notificationTemplateSystemName System name of the template.
   * @param pushNotificationParams Values of the template's parameters, which choose the queue.
   * @param command What to do with the queue.
   */
  public void sendCommand(
      String notificationTemplateSystemName,
      PushNotificationParams pushNotificationParams,
      PushNotificationCommandType command) {
    sendCommand(notificationTemplateSystemName, pushNotificationParams, command, null);
  }

  /**
   * The same as {@link #sendCommand(String, PushNotificationParams, PushNotificationCommandType)},
   * with settings of this request alone.
   */
  public void sendCommand(
      String notificationTemplateSystemName,
      PushNotificationParams pushNotificationParams,
      PushNotificationCommandType command,
      RequestOptions options) {
    callAction(
        EventNotificationTemplateActions.sendCommand(
            notificationTemplateSystemName, pushNotificationParams, command),
        options);
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which templates to list.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(EventNotificationTemplateFilter filter) {
      put("filter", filter);
      return this;
    }

    /**
     * The same as {@link #filter(EventNotificationTemplateFilter)}, of a result of a multirequest.
     */
    public ListParams filter(Value<EventNotificationTemplateFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many templates per page.
     *
     * @param pager the value
     * @return these parameters
     */
    public ListParams pager(FilterPager pager) {
      put("pager", pager);
      return this;
    }

    /** The same as {@link #pager(FilterPager)}, of a result of a multirequest. */
    public ListParams pager(Value<FilterPager> pager) {
      put("pager", pager);
      return this;
    }
  }

  /** The optional parameters of {@link #listTemplates}. */
  public static final class ListTemplatesParams extends Params {
    ListTemplatesParams(Call<?> call) {
      super(call);
    }

    /**
     * Which templates to list.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListTemplatesParams filter(EventNotificationTemplateFilter filter) {
      put("filter", filter);
      return this;
    }

    /**
     * The same as {@link #filter(EventNotificationTemplateFilter)}, of a result of a multirequest.
     */
    public ListTemplatesParams filter(Value<EventNotificationTemplateFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many templates per page.
     *
     * @param pager the value
     * @return these parameters
     */
    public ListTemplatesParams pager(FilterPager pager) {
      put("pager", pager);
      return this;
    }

    /** The same as {@link #pager(FilterPager)}, of a result of a multirequest. */
    public ListTemplatesParams pager(Value<FilterPager> pager) {
      put("pager", pager);
      return this;
    }
  }

  /** The optional parameters of {@link #clone_}. */
  public static final class Clone_Params extends Params {
    Clone_Params(Call<?> call) {
      super(call);
    }

    /**
     * Values that shall differ in the copy.
     *
     * @param eventNotificationTemplate the value
     * @return these parameters
     */
    public Clone_Params eventNotificationTemplate(
        EventNotificationTemplate eventNotificationTemplate) {
      put("eventNotificationTemplate", eventNotificationTemplate);
      return this;
    }

    /**
     * The same as {@link #eventNotificationTemplate(EventNotificationTemplate)}, of a result of a
     * multirequest.
     */
    public Clone_Params eventNotificationTemplate(
        Value<EventNotificationTemplate> eventNotificationTemplate) {
      put("eventNotificationTemplate", eventNotificationTemplate);
      return this;
    }
  }
}
