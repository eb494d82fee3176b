package com.kaltura.api.sessions;

/** How a session string is written. A server accepts both at any time. */
public enum SessionFormat {
  /** Version 1: plain text, signed. */
  V1(1),
  /** Version 2: encrypted but for the account. */
  V2(2);

  private final int version;

  SessionFormat(int version) {
    this.version = version;
  }

  /**
   * The number of the version.
   *
   * @return 1 or 2
   */
  public int version() {
    return version;
  }
}
