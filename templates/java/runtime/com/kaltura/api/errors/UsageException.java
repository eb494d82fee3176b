package com.kaltura.api.errors;

/** A mistake of the caller, found before anything was sent. */
public class UsageException extends KalturaException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param message what is wrong, without secrets
   */
  public UsageException(String message) {
    super(message);
  }

  /**
   * Makes an error that another one led to.
   *
   * @param message what is wrong, without secrets
   * @param cause the error below, or null
   */
  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
