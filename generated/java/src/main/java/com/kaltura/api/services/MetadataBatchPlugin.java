package com.kaltura.api.services;

import com.kaltura.api.core.BaseMultirequest;

/** The services of the plugin {@code metadata}. */
public final class MetadataBatchPlugin {
  private final BaseMultirequest batch;

  /**
   * Makes the services; multirequests do.
   *
   * @param batch where calls are queued
   */
  public MetadataBatchPlugin(BaseMultirequest batch) {
    this.batch = batch;
  }

  /**
   * Custom metadata: XML records attached to entries, categories or users, each shaped by a
   * metadata profile.
   *
   * @return the service
   */
  public MetadataBatch metadata() {
    return new MetadataBatch(batch);
  }

  /**
   * Metadata profiles: definitions, written as XML Schema, of the fields that custom metadata may
   * have.
   *
   * @return the service
   */
  public MetadataProfileBatch metadataProfile() {
    return new MetadataProfileBatch(batch);
  }
}
