package com.kaltura.api.notifications;

import com.kaltura.api.core.ApiObject;
import com.kaltura.api.core.EventDecoder;
import com.kaltura.api.core.Schema;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.errors.NotificationException;
import com.kaltura.api.errors.UnsupportedEventException;
import com.kaltura.api.errors.UsageException;
import com.kaltura.api.internal.FormReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads HTTP event notifications: verified and typed ({@code protocol.md 9.2}). Immutable.
 *
 * <p>The signature covers the body byte for byte, so hand over what was received and not what a
 * framework made of it.
 */
public final class EventReader {
  private static final Pattern FORM =
      Pattern.compile("[\\w.%+\\[\\]-]++=[\\w.%+-]*+(?:&[\\w.%+\\[\\]-]++=[\\w.%+-]*+)*+");

  private static final int LONGEST_MESSAGE = 300;

  private final EventDecoder decoder;
  private final String objectType;

  /**
   * Made by the client.
   *
   * @param schema the classes of the client
   */
  public EventReader(Schema schema) {
    this(new EventDecoder(schema), "");
  }

  private EventReader(EventDecoder decoder, String objectType) {
    this.decoder = decoder;
    this.objectType = objectType;
  }

  /**
   * A reader for senders that leave the class of the object out. By default it is told by the kind
   * of the event.
   *
   * @param wireName the name of the class on the wire
   * @return another reader
   */
  public EventReader withObjectType(String wireName) {
    return new EventReader(decoder, wireName);
  }

  /**
   * Verifies an event and reads it.
   *
   * @param body the body as it was received; for a template with the method GET the query string
   * @param headers values of headers by name, in any case
   * @param secret the admin secret of the account; several as a comma list
   * @return the event
   * @throws NotificationException if the signature is missing, wrong, or of an unknown algorithm;
   *     or the body is cut off
   * @throws UnsupportedEventException if the body is serialized by PHP
   * @throws UsageException if the secret is empty
   */
  public Event parse(byte[] body, Map<String, String> headers, String secret) {
    Map<String, String> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    known.putAll(headers);
    return parse(body, known::get, secret);
  }

  /**
   * Verifies an event and reads it.
   *
   * @param body the body as it was received; for a template with the method GET the query string
   * @param header gives the value of a header in any case, or null, such as {@code
   *     request::getHeader}
   * @param secret the admin secret of the account; several as a comma list
   * @return the event
   * @throws NotificationException if the signature is missing, wrong, or of an unknown algorithm;
   *     or the body is cut off
   * @throws UnsupportedEventException if the body is serialized by PHP
   * @throws UsageException if the secret is empty
   */
  public Event parse(byte[] body, UnaryOperator<String> header, String secret) {
    EventSignature.check(body, header, secret);
    return read(body, header.apply("Content-Type"), true);
  }

  /**
   * Reads an event without a look at its signature: for logs and tests.
   *
   * @param body the body as it was received
   * @param contentType the value of the header {@code Content-Type}, or null
   * @return the event
   * @throws NotificationException if the body is cut off
   * @throws UnsupportedEventException if the body is serialized by PHP
   */
  public Event parseUnverified(byte[] body, String contentType) {
    return read(body, contentType, false);
  }

  private Event read(byte[] body, String contentType, boolean verified) {
    byte[] payload = EventPayload.of(body);
    String text = new String(payload, StandardCharsets.UTF_8);
    if (EventPayload.isPhp(text)) {
      throw new UnsupportedEventException(text);
    }
    try {
      ApiObject found = object(payload, text);
      if (found != null) {
        EventFormat format = text.startsWith("<") ? EventFormat.XML : EventFormat.JSON;
        return new Event(format, text, verified, (HttpNotification) found, Collections.emptyMap());
      }
    } catch (MalformedAnswerException error) {
      String declared = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
      // Free text may begin like that. What says it is an object has to be one.
      if (payload != body || declared.startsWith("application/")) {
        String said = error.getMessage();
        throw new NotificationException(
            "the event is damaged: " + said.substring(0, Math.min(LONGEST_MESSAGE, said.length())));
      }
    }
    String plain = new String(body, StandardCharsets.UTF_8);
    return FORM.matcher(plain.trim()).matches()
        ? new Event(EventFormat.FIELDS, plain, verified, null, fields(plain.trim()))
        : new Event(EventFormat.TEXT, text, verified, null, Collections.emptyMap());
  }

  private ApiObject object(byte[] payload, String text) {
    if (text.startsWith("{")) {
      return decoder.json(payload, HttpNotification.empty(), this::guess);
    }
    if (text.startsWith("<")) {
      return decoder.xml(payload, HttpNotification.empty(), this::guess);
    }
    return null;
  }

  private String guess(String eventObjectType, String entryType) {
    return objectType.isEmpty() ? EventPayload.guess(eventObjectType, entryType) : objectType;
  }

  private static Map<String, String> fields(String form) {
    Map<String, String> values = new LinkedHashMap<>();
    FormReader.fields(form.getBytes(StandardCharsets.UTF_8))
        .forEach(field -> values.put(field.nameText(), field.valueText()));
    return Collections.unmodifiableMap(values);
  }
}
