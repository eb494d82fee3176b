package com.kaltura.api.services;

import com.kaltura.api.core.BaseMultirequest;

/** The services of the plugin {@code cuePoint}. */
public final class CuePointBatchPlugin {
  private final BaseMultirequest batch;

  /**
   * Makes the services; multirequests do.
   *
   * @param batch where calls are queued
   */
  public CuePointBatchPlugin(BaseMultirequest batch) {
    this.batch = batch;
  }

  /**
   * Cue points: things that happen at a moment of an entry, such as an advertisement, a chapter, a
   * slide or a line of code.
   *
   * @return the service
   */
  public CuePointBatch cuePoint() {
    return new CuePointBatch(batch);
  }
}
