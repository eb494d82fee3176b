package com.kaltura.api.services;

import com.kaltura.api.core.BaseMultirequest;

/** The services of the plugin {@code eventNotification}. */
public final class EventNotificationBatchPlugin {
  private final BaseMultirequest batch;

  /**
   * Makes the services; multirequests do.
   *
   * @param batch where calls are queued
   */
  public EventNotificationBatchPlugin(BaseMultirequest batch) {
    this.batch = batch;
  }

  /**
   * Templates of event notifications: which event, under which conditions, sends what to whom.
   *
   * @return the service
   */
  public EventNotificationTemplateBatch eventNotificationTemplate() {
    return new EventNotificationTemplateBatch(batch);
  }
}
