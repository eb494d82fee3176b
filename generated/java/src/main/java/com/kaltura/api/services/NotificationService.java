package com.kaltura.api.services;

import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Service;
import com.kaltura.api.enums.NotificationType;
import com.kaltura.api.model.ClientNotification;

/**
 * Notifications of the old kind, which a page delivers in the name of the server.
 *
 * <p>New integrations use HTTP notifications.
 *
 * <p>{@code notification} on the wire. Deprecated.
 */
public final class NotificationService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public NotificationService(Caller caller) {
    super(caller);
  }

  /**
   * Answers the address and the signed form body that the page has to post to the account's
   * receiver.
   *
   * <p>Both are empty when the account has no such configuration.
   *
   * <p>Action {@code notification.getClientNotification}. Deprecated.
   *
   * @param entryId Entry the notification tells of.
   * @param type What happened to the entry.
   * @return the answer, null where the server answers none
   */
  public ClientNotification getClientNotification(String entryId, NotificationType type) {
    return getClientNotification(entryId, type, null);
  }

  /**
   * The same as {@link #getClientNotification(String, NotificationType)}, with settings of this
   * request alone.
   */
  public ClientNotification getClientNotification(
      String entryId, NotificationType type, RequestOptions options) {
    return callAction(NotificationActions.getClientNotification(entryId, type), options);
  }
}
