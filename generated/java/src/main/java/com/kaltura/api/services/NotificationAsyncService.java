package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.AsyncService;
import com.kaltura.api.core.Caller;
import com.kaltura.api.enums.NotificationType;
import com.kaltura.api.model.ClientNotification;
import java.util.concurrent.CompletableFuture;

/** The actions of {@link NotificationService}, as futures. */
public final class NotificationAsyncService extends AsyncService {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public NotificationAsyncService(Caller caller) {
    super(caller);
  }

  /** See {@link NotificationService#getClientNotification(String, NotificationType)}. */
  public CompletableFuture<ClientNotification> getClientNotification(
      String entryId, NotificationType type) {
    return getClientNotification(entryId, type, null);
  }

  /**
   * The same as {@link NotificationService#getClientNotification(String, NotificationType)}, with
   * settings of this request alone.
   */
  public CompletableFuture<ClientNotification> getClientNotification(
      String entryId, NotificationType type, RequestOptions options) {
    return callAction(NotificationActions.getClientNotification(entryId, type), options);
  }
}
