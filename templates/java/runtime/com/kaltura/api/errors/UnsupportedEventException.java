package com.kaltura.api.errors;

/**
 * An event in PHP's own serialization, which nothing but PHP should read.
 *
 * <p>Its signature was right. Choose XML or JSON in the notification template.
 */
public class UnsupportedEventException extends NotificationException {
  private static final long serialVersionUID = 1L;

  /** The body. */
  private final String text;

  /**
   * Makes an error.
   *
   * @param text the body, without the field name before it
   */
  public UnsupportedEventException(String text) {
    super("the event is serialized by PHP; set its template to XML or JSON");
    this.text = text;
  }

  /**
   * The body of the event.
   *
   * @return the text, without the field name before it
   */
  public String text() {
    return text;
  }
}
