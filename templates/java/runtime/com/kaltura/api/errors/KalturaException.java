package com.kaltura.api.errors;

/** The root of all errors of this client. */
public class KalturaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param message what happened, without secrets
   */
  public KalturaException(String message) {
    super(message);
  }

  /**
   * Makes an error that another one led to.
   *
   * @param message what happened, without secrets
   * @param cause the error below, or null
   */
  public KalturaException(String message, Throwable cause) {
    super(message, cause);
  }
}
