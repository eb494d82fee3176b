package com.kaltura.api.errors;

/** The answer is no answer of the API, or none that fits the schema. */
public class MalformedAnswerException extends KalturaException {
  private static final long serialVersionUID = 1L;

  /** Where in the answer. */
  private final String path;

  /** The HTTP status. */
  private final int status;

  /** The beginning of the body. */
  private final String excerpt;

  /**
   * Makes an error that knows its place in the answer alone; the client adds the rest.
   *
   * @param message what is wrong, without secrets
   * @param path where in the answer, such as {@code result.objects[2].duration}; empty for all of
   *     it
   */
  public MalformedAnswerException(String message, String path) {
    this(message, path, 0, "");
  }

  /**
   * Makes an error.
   *
   * @param message what is wrong, without secrets
   * @param path where in the answer; empty for all of it
   * @param status the HTTP status; 0 where it is not known
   * @param excerpt the beginning of the body, without secrets
   */
  public MalformedAnswerException(String message, String path, int status, String excerpt) {
    super(message);
    this.path = path;
    this.status = status;
    this.excerpt = excerpt;
  }

  /**
   * Where in the answer it is wrong.
   *
   * @return such as {@code result.objects[2].duration}; empty when all of it is
   */
  public String path() {
    return path;
  }

  /**
   * The HTTP status.
   *
   * @return such as 200; 0 where it is not known
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
