package com.kaltura.api.services;

import com.kaltura.api.core.Caller;

/** The services of the plugin {@code eventNotification}. */
public final class EventNotificationPlugin {
  private final Caller caller;

  /**
   * Makes the services; clients do.
   *
   * @param caller the client that calls
   */
  public EventNotificationPlugin(Caller caller) {
    this.caller = caller;
  }

  /**
   * Templates of event notifications: which event, under which conditions, sends what to whom.
   *
   * @return the service
   */
  public EventNotificationTemplateService eventNotificationTemplate() {
    return new EventNotificationTemplateService(caller);
  }
}
