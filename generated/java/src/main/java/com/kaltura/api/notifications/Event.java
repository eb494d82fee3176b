package com.kaltura.api.notifications;

import java.util.Map;
import java.util.Optional;

/** One HTTP event notification, as it was received ({@code protocol.md 9.2}). */
public final class Event {
  private final EventFormat format;
  private final String text;
  private final boolean verified;
  private final HttpNotification notification;
  private final Map<String, String> fields;

  Event(
      EventFormat format,
      String text,
      boolean verified,
      HttpNotification notification,
      Map<String, String> fields) {
    this.format = format;
    this.text = text;
    this.verified = verified;
    this.notification = notification;
    this.fields = fields;
  }

  /**
   * How the body is written.
   *
   * @return the format
   */
  public EventFormat format() {
    return format;
  }

  /**
   * The typed event.
   *
   * @return the event; empty for {@link EventFormat#FIELDS} and {@link EventFormat#TEXT}
   */
  public Optional<HttpNotification> notification() {
    return Optional.ofNullable(notification);
  }

  /**
   * The fields of a form.
   *
   * @return values by name; none unless the format is {@link EventFormat#FIELDS}
   */
  public Map<String, String> fields() {
    return fields;
  }

  /**
   * The body as text.
   *
   * @return the text, without the field name before it
   */
  public String text() {
    return text;
  }

  /**
   * Whether the signature was checked.
   *
   * @return whether it was
   */
  public boolean isVerified() {
    return verified;
  }

  @Override
  public String toString() {
    Object shown = notification != null ? notification : fields.isEmpty() ? text : fields;
    return "Event(" + format + ", " + shown + ")";
  }
}
