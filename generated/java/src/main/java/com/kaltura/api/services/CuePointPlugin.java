package com.kaltura.api.services;

import com.kaltura.api.core.Caller;

/** The services of the plugin {@code cuePoint}. */
public final class CuePointPlugin {
  private final Caller caller;

  /**
   * Makes the services; clients do.
   *
   * @param caller the client that calls
   */
  public CuePointPlugin(Caller caller) {
    this.caller = caller;
  }

  /**
   * Cue points: things that happen at a moment of an entry, such as an advertisement, a chapter, a
   * slide or a line of code.
   *
   * @return the service
   */
  public CuePointService cuePoint() {
    return new CuePointService(caller);
  }
}
