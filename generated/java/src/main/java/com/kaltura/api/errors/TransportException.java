package com.kaltura.api.errors;

/** The server could not be talked to. The cause is the error below, where there is one. */
public class TransportException extends KalturaException {
  private static final long serialVersionUID = 1L;

  /** Whether a call may have taken effect. */
  public enum Sent {
    /** Nothing of the request can have reached the server. */
    NO,
    /** The request reached the server. */
    YES,
    /** It is not known whether the request reached the server. */
    MAYBE
  }

  /** Whether the call may have taken effect. */
  private final Sent sent;

  /**
   * Makes an error.
   *
   * @param message what happened, without secrets
   * @param sent whether the call may have taken effect
   */
  public TransportException(String message, Sent sent) {
    this(message, sent, null);
  }

  /**
   * Makes an error that another one led to.
   *
   * @param message what happened, without secrets
   * @param sent whether the call may have taken effect
   * @param cause the error below, or null
   */
  public TransportException(String message, Sent sent, Throwable cause) {
    super(message, cause);
    this.sent = sent;
  }

  /**
   * Whether the call may have taken effect.
   *
   * @return {@link Sent#NO} only when nothing of the request can have reached the server
   */
  public Sent sent() {
    return sent;
  }
}
