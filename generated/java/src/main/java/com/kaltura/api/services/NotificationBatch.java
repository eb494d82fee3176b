package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.BaseMultirequest;
import com.kaltura.api.core.BatchService;
import com.kaltura.api.core.Pending;
import com.kaltura.api.core.Value;
import com.kaltura.api.enums.NotificationType;
import com.kaltura.api.model.ClientNotification;

/** The actions of {@link NotificationService}, in a multirequest. */
public final class NotificationBatch extends BatchService {
  /**
   * Makes the service; multirequests do.
   *
   * @param batch where calls are queued
   */
  public NotificationBatch(BaseMultirequest batch) {
    super(batch);
  }

  /** See {@link NotificationService#getClientNotification(String, NotificationType)}. */
  public Pending<ClientNotification> getClientNotification(String entryId, NotificationType type) {
    return getClientNotification(entryId, type, null);
  }

  /**
   * The same as {@link NotificationService#getClientNotification(String, NotificationType)}, with
   * settings of this request alone.
   */
  public Pending<ClientNotification> getClientNotification(
      String entryId, NotificationType type, RequestOptions options) {
    return queueCall(NotificationActions.getClientNotification(entryId, type), options);
  }

  /** See {@link NotificationService#getClientNotification(String, NotificationType)}. */
  public Pending<ClientNotification> getClientNotification(
      Value<String> entryId, Value<NotificationType> type) {
    return getClientNotification(entryId, type, null);
  }

  /**
   * The same as {@link NotificationService#getClientNotification(String, NotificationType)}, with
   * settings of this request alone.
   */
  public Pending<ClientNotification> getClientNotification(
      Value<String> entryId, Value<NotificationType> type, RequestOptions options) {
    return queueCall(NotificationActions.getClientNotification(entryId, type), options);
  }
}
