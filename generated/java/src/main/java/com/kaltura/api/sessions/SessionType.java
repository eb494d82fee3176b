package com.kaltura.api.sessions;

import java.util.Arrays;
import java.util.Optional;

/** What a session is for. Accounts make user and admin sessions. */
public enum SessionType {
  /** No session. */
  NONE(-1),
  /** For a user. */
  USER(0),
  /** For anybody who sees a widget. */
  WIDGET(1),
  /** For an administrator of the account. */
  ADMIN(2);

  private final int code;

  SessionType(int code) {
    this.code = code;
  }

  /**
   * The number on the wire.
   *
   * @return -1 to 2
   */
  public int code() {
    return code;
  }

  /**
   * The type with a number.
   *
   * @param code the number on the wire
   * @return the type, if it is known
   */
  public static Optional<SessionType> of(int code) {
    return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
  }
}
