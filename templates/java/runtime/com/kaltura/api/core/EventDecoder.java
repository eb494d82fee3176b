package com.kaltura.api.core;

import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.internal.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Decodes the objects that notifications carry, for the package of notifications. */
public final class EventDecoder {
  private static final String OBJECT = "object";

  private final Schema schema;

  /**
   * Makes a decoder.
   *
   * @param schema the classes of the client
   */
  public EventDecoder(Schema schema) {
    this.schema = schema;
  }

  /**
   * Decodes an event in JSON.
   *
   * @param body the document
   * @param prototype an object of the class of events, on which nothing is set
   * @param guess the class of an object that does not tell it, by the kind of object of the event
   *     and by its property {@code type}
   * @return the event, or null when the document is something else
   * @throws MalformedAnswerException if it is no JSON, or does not fit the schema
   */
  public ApiObject json(byte[] body, ApiObject prototype, BinaryOperator<String> guess) {
    JsonDecoder decoder = new JsonDecoder(schema);
    if (!(Json.parse(body) instanceof Map<?, ?> root) || !root.containsKey(OBJECT)) {
      return null;
    }
    String name = decoder.objectType(root);
    boolean fits = name.isEmpty() || name.equals(prototype.objectType());
    return fits ? event(decoder, root, prototype, guess) : null;
  }

  /**
   * Decodes an event in XML.
   *
   * @param body the document
   * @param prototype an object of the class of events, on which nothing is set
   * @param guess the class of an object that does not tell it, by the kind of object of the event
   *     and by its property {@code type}
   * @return the event, or null when the document is something else
   * @throws MalformedAnswerException if it is no XML, or does not fit the schema
   */
  public ApiObject xml(byte[] body, ApiObject prototype, BinaryOperator<String> guess) {
    XmlNode root = XmlNode.parse(body);
    boolean fits = root.name.equals("notification");
    return fits ? event(new XmlDecoder(schema), root, prototype, guess) : null;
  }

  private static <N> ApiObject event(
      Decoder<N> decoder, N root, ApiObject prototype, BinaryOperator<String> guess) {
    Map<String, N> members = new HashMap<>();
    decoder.eachMember(root, members::put);
    ObjectType type = prototype.state().type;
    Object[] values = new Object[type.size()];
    try {
      for (Property<?> property : type.all()) {
        N node = members.get(property.wire);
        if (node != null) {
          boolean isObject = property.wire.equals(OBJECT) && decoder.isObject(node);
          Kind kind = isObject ? kind(decoder, members, node, guess) : property.kind;
          values[property.slot] = decoder.value(node, kind);
        }
      }
    } catch (Mismatch problem) {
      throw problem.malformed();
    }
    return prototype.create(new State(type, values, ""));
  }

  private static <N> Kind kind(
      Decoder<N> decoder, Map<String, N> members, N object, BinaryOperator<String> guess) {
    if (!decoder.objectType(object).isEmpty()) {
      return Kind.object("KalturaObjectBase");
    }
    Map<String, N> own = new HashMap<>();
    decoder.eachMember(object, own::put);
    String told = text(decoder, members.get("eventObjectType"));
    return Kind.object(guess.apply(told, text(decoder, own.get("type"))));
  }

  private static <N> String text(Decoder<N> decoder, N node) {
    Object raw = node == null ? null : decoder.scalar(node, true);
    return raw == null ? "" : Scalars.text(raw);
  }
}
