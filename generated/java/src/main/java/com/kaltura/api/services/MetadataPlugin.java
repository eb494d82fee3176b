package com.kaltura.api.services;

import com.kaltura.api.core.Caller;

/** The services of the plugin {@code metadata}. */
public final class MetadataPlugin {
  private final Caller caller;

  /**
   * Makes the services; clients do.
   *
   * @param caller the client that calls
   */
  public MetadataPlugin(Caller caller) {
    this.caller = caller;
  }

  /**
   * Custom metadata: XML records attached to entries, categories or users, each shaped by a
   * metadata profile.
   *
   * @return the service
   */
  public MetadataService metadata() {
    return new MetadataService(caller);
  }

  /**
   * Metadata profiles: definitions, written as XML Schema, of the fields that custom metadata may
   * have.
   *
   * @return the service
   */
  public MetadataProfileService metadataProfile() {
    return new MetadataProfileService(caller);
  }
}
