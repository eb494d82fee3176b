package com.kaltura.api.errors;

/**
 * The thread was interrupted while it waited for the server.
 *
 * <p>The interrupted status of the thread is set again.
 */
public class CallInterruptedException extends TransportException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an error.
   *
   * @param message what was waited for
   * @param sent whether the call may have taken effect
   * @param cause the interruption, or null
   */
  public CallInterruptedException(String message, Sent sent, Throwable cause) {
    super(message, sent, cause);
  }
}
