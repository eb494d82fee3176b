package com.kaltura.api.errors;

/** A notification that is none, or whose signature is wrong. */
public class NotificationException extends KalturaException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param message what is wrong, without secrets
   */
  public NotificationException(String message) {
    super(message);
  }

  /**
   * Makes an error that another one led to.
   *
   * @param message what is wrong, without secrets
   * @param cause the error below, or null
   */
  public NotificationException(String message, Throwable cause) {
    super(message, cause);
  }
}
