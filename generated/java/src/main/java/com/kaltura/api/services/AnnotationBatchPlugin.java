package com.kaltura.api.services;

import com.kaltura.api.core.BaseMultirequest;

/** The services of the plugin {@code annotation}. */
public final class AnnotationBatchPlugin {
  private final BaseMultirequest batch;

  /**
   * Makes the services; multirequests do.
   *
   * @param batch where calls are queued
   */
  public AnnotationBatchPlugin(BaseMultirequest batch) {
    this.batch = batch;
  }

  /**
   * Annotations: comments on a span of an entry, which may answer each other.
   *
   * @return the service
   */
  public AnnotationBatch annotation() {
    return new AnnotationBatch(batch);
  }
}
