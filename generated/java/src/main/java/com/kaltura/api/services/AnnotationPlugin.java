package com.kaltura.api.services;

import com.kaltura.api.core.Caller;

/** The services of the plugin {@code annotation}. */
public final class AnnotationPlugin {
  private final Caller caller;

  /**
   * Makes the services; clients do.
   *
   * @param caller the client that calls
   */
  public AnnotationPlugin(Caller caller) {
    this.caller = caller;
  }

  /**
   * Annotations: comments on a span of an entry, which may answer each other.
   *
   * @return the service
   */
  public AnnotationService annotation() {
    return new AnnotationService(caller);
  }
}
