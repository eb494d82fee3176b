package com.kaltura.api.services;

import com.kaltura.api.core.Call;
import com.kaltura.api.core.Kind;
import com.kaltura.api.model.ClientNotification;

/** Makes the calls of {@code notification}. */
final class NotificationActions {
  private NotificationActions() {}

  static Call<ClientNotification> getClientNotification(Object entryId, Object type) {
    Call<ClientNotification> call =
        new Call<>(
            "notification", "getClientNotification", Kind.object("KalturaClientNotification"));
    call.repeatable();
    call.put("entryId", entryId);
    call.put("type", type);
    return call;
  }
}
