package com.kaltura.api.errors;

/** The signature of a session was made with none of the given secrets. */
public class SessionSignatureException extends SessionFormatException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param message what is wrong, without the session string
   */
  public SessionSignatureException(String message) {
    super(message);
  }

  /**
   * The error for a session that another secret signed.
   *
   * @return the error, not thrown
   */
  public static SessionSignatureException wrongSecret() {
    return new SessionSignatureException(
        "signature mismatch: the session was not signed with this secret");
  }
}
