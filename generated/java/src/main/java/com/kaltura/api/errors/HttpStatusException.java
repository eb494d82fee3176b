package com.kaltura.api.errors;

/** An answer with an HTTP error status that is no answer of the API. */
public class HttpStatusException extends TransportException {
  private static final long serialVersionUID = 1L;

  /** The HTTP status. */
  private final int status;

  /** The beginning of the body. */
  private final String excerpt;

  /**
   * Makes an error.
   *
   * @param message what happened, without secrets
   * @param status the HTTP status
   * @param excerpt the beginning of the body, without secrets
   */
  public HttpStatusException(String message, int status, String excerpt) {
    super(message, Sent.YES);
    this.status = status;
    this.excerpt = excerpt;
  }

  /**
   * The HTTP status.
   *
   * @return such as 502
   */
  public int status() {
    return status;
  }

  /**
   * The beginning of the body, secrets redacted.
   *
   * @return at most 200 characters on one line
   */
  public String excerpt() {
    return excerpt;
  }
}
