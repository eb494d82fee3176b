package com.kaltura.api.services;

import com.kaltura.api.core.Caller;

/** The services of the plugin {@code metadata}. */
public final class MetadataAsyncPlugin {
  private final Caller caller;

  /**
   * Makes the services; clients do.
   *
   * @param caller the client that calls
   */
  public MetadataAsyncPlugin(Caller caller) {
    this.caller = caller;
  }

  /**
   * Custom metadata: XML records attached to entries, categories or users, each shaped by a
   * metadata profile.
   *
   * @return the service
   */
  public MetadataAsyncService metadata() {
    return new MetadataAsyncService(caller);
  }

  /**
   * Metadata profiles: definitions, written as XML Schema, of the fields that custom metadata may
   * have.
   *
   * @return the service
   */
  public MetadataProfileAsyncService metadataProfile() {
    return new MetadataProfileAsyncService(caller);
  }
}
