package com.kaltura.api.errors;

/** A session string that is none, or that the secret does not fit. */
public class SessionFormatException extends KalturaException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param message what is wrong, without the session string
   */
  public SessionFormatException(String message) {
    super(message);
  }

  /**
   * Makes an error that another one led to.
   *
   * @param message what is wrong, without the session string
   * @param cause the error below, or null
   */
  public SessionFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
