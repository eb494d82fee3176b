package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.EventNotificationTemplate;
import com.kaltura.api.model.EventNotificationTemplateListResponse;
import com.kaltura.api.model.PushNotificationData;
import java.util.function.Consumer;

/** Makes the calls of {@code eventnotification_eventnotificationtemplate}. */
final class EventNotificationTemplateActions {
  private EventNotificationTemplateActions() {}

  static Call<EventNotificationTemplate> add(Object eventNotificationTemplate) {
    Call<EventNotificationTemplate> call =
        new Call<>(
            "eventnotification_eventnotificationtemplate",
            "add",
            Kind.object("KalturaEventNotificationTemplate"));
    call.put("eventNotificationTemplate", eventNotificationTemplate);
    return call;
  }

  static Call<EventNotificationTemplate> get(Object id) {
    Call<EventNotificationTemplate> call =
        new Call<>(
            "eventnotification_eventnotificationtemplate",
            "get",
            Kind.object("KalturaEventNotificationTemplate"));
    call.repeatable();
    call.put("id", id);
    return call;
  }

  static Call<EventNotificationTemplateListResponse> list(
      Consumer<? super EventNotificationTemplateService.ListParams> optional) {
    Call<EventNotificationTemplateListResponse> call =
        new Call<>(
            "eventnotification_eventnotificationtemplate",
            "list",
            Kind.object("KalturaEventNotificationTemplateListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new EventNotificationTemplateService.ListParams(call));
    }
    return call;
  }

  static Call<EventNotificationTemplateListResponse> listTemplates(
      Consumer<? super EventNotificationTemplateService.ListTemplatesParams> optional) {
    Call<EventNotificationTemplateListResponse> call =
        new Call<>(
            "eventnotification_eventnotificationtemplate",
            "listTemplates",
            Kind.object("KalturaEventNotificationTemplateListResponse"));
    call.repeatable();
    if (optional != null) {
      optional.accept(new EventNotificationTemplateService.ListTemplatesParams(call));
    }
    return call;
  }

  static Call<EventNotificationTemplate> update(Object id, Object eventNotificationTemplate) {
    Call<EventNotificationTemplate> call =
        new Call<>(
            "eventnotification_eventnotificationtemplate",
            "update",
            Kind.object("KalturaEventNotificationTemplate"));
    call.put("id", id);
    call.put("eventNotificationTemplate", eventNotificationTemplate);
    return call;
  }

  static Call<EventNotificationTemplate> updateStatus(Object id, Object status) {
    Call<EventNotificationTemplate> call =
        new Call<>(
            "eventnotification_eventnotificationtemplate",
            "updateStatus",
            Kind.object("KalturaEventNotificationTemplate"));
    call.put("id", id);
    call.put("status", status);
    return call;
  }

  static Call<EventNotificationTemplate> clone_(
      Object id, Consumer<? super EventNotificationTemplateService.Clone_Params> optional) {
    Call<EventNotificationTemplate> call =
        new Call<>(
            "eventnotification_eventnotificationtemplate",
            "clone",
            Kind.object("KalturaEventNotificationTemplate"));
    call.put("id", id);
    if (optional != null) {
      optional.accept(new EventNotificationTemplateService.Clone_Params(call));
    }
    return call;
  }

  static Call<Long> dispatch(Object id, Object scope) {
    Call<Long> call =
        new Call<>("eventnotification_eventnotificationtemplate", "dispatch", Kind.INTEGER);
    call.put("id", id);
    call.put("scope", scope);
    return call;
  }

  static Call<Void> delete(Object id) {
    Call<Void> call =
        new Call<>("eventnotification_eventnotificationtemplate", "delete", Kind.NOTHING);
    call.put("id", id);
    return call;
  }

  static Call<PushNotificationData> register(
      Object notificationTemplateSystemName, Object pushNotificationParams) {
    Call<PushNotificationData> call =
        new Call<>(
            "eventnotification_eventnotificationtemplate",
            "register",
            Kind.object("KalturaPushNotificationData"));
    call.put("notificationTemplateSystemName", notificationTemplateSystemName);
    call.put("pushNotificationParams", pushNotificationParams);
    return call;
  }

  static Call<Void> sendCommand(
      Object notificationTemplateSystemName, Object pushNotificationParams, Object command) {
    Call<Void> call =
        new Call<>("eventnotification_eventnotificationtemplate", "sendCommand", Kind.NOTHING);
    call.put("notificationTemplateSystemName", notificationTemplateSystemName);
    call.put("pushNotificationParams", pushNotificationParams);
    call.put("command", command);
    return call;
  }
}
