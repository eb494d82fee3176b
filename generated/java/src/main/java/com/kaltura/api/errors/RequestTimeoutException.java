package com.kaltura.api.errors;

/** The time that the call was given is over. */
public class RequestTimeoutException extends TransportException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param message which time is over
   * @param sent whether the call may have taken effect
   */
  public RequestTimeoutException(String message, Sent sent) {
    super(message, sent);
  }

  /**
   * Makes an error that another one led to.
   *
   * @param message which time is over
   * @param sent whether the call may have taken effect
   * @param cause the error below, or null
   */
  public RequestTimeoutException(String message, Sent sent, Throwable cause) {
    super(message, sent, cause);
  }
}
