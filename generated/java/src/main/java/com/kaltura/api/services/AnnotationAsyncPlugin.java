package com.kaltura.api.services;

import com.kaltura.api.core.Caller;

/** The services of the plugin {@code annotation}. */
public final class AnnotationAsyncPlugin {
  private final Caller caller;

  /**
   * Makes the services; clients do.
   *
   * @param caller the client that calls
   */
  public AnnotationAsyncPlugin(Caller caller) {
    this.caller = caller;
  }

  /**
   * Annotations: comments on a span of an entry, which may answer each other.
   *
   * @return the service
   */
  public AnnotationAsyncService annotation() {
    return new AnnotationAsyncService(caller);
  }
}
