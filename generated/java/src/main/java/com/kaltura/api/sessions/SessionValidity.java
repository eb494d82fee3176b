package com.kaltura.api.sessions;

import com.kaltura.api.errors.ApiException;
import java.util.Arrays;
import java.util.Optional;

/** Why a server refused a session: the {@code ERR_CODE} of {@code INVALID_KS}. */
public enum SessionValidity {
  /** It is valid. */
  VALID(1),
  /** It cannot be read, or its signature is wrong. */
  INVALID_STR(-1),
  /** Its account is wrong. */
  INVALID_PARTNER(-2),
  /** Its user is wrong. */
  INVALID_USER(-3),
  /** Its type is wrong. */
  INVALID_TYPE(-4),
  /** Its time is over. */
  EXPIRED(-5),
  /** It was ended. */
  LOGOUT(-6),
  /** It is no valid light session. */
  INVALID_LKS(-7),
  /** It was good for fewer calls. */
  EXCEEDED_ACTIONS_LIMIT(-8),
  /** It is good from other addresses only. */
  EXCEEDED_RESTRICTED_IP(-9),
  /** The account has no light sessions. */
  LKS_DISABLED(-10),
  /** It is good for other paths only. */
  EXCEEDED_RESTRICTED_URI(-11);

  private final int code;

  SessionValidity(int code) {
    this.code = code;
  }

  /**
   * The number on the wire.
   *
   * @return 1 for a valid session, else negative
   */
  public int code() {
    return code;
  }

  /**
   * The reason behind an error.
   *
   * @param error what a call was refused with
   * @return the reason; empty for any other error than {@code INVALID_KS}
   */
  public static Optional<SessionValidity> of(ApiException error) {
    if (!error.code().equals("INVALID_KS")) {
      return Optional.empty();
    }
    String told = error.arguments().get("ERR_CODE");
    return Arrays.stream(values())
        .filter(reason -> String.valueOf(reason.code).equals(told))
        .findFirst();
  }
}
