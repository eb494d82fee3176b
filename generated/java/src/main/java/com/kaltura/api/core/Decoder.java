package com.kaltura.api.core;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.http.AnswerFormat;
import com.kaltura.api.internal.AnswerContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What the decoders of both formats share ({@code protocol.md 5}).
 *
 * @param <N> what holds a value: an element of XML, or a value of a JSON tree
 */
abstract class Decoder<N> {
  private final Schema schema;

  Decoder(Schema schema) {
    this.schema = schema;
  }

  /** Whether this platform reads XML. */
  static boolean readsXml() {
    return Platform.HAS_XML;
  }

  /** What is asked of the platform once, when it is first of interest. */
  private static final class Platform {
    private static final boolean HAS_XML = hasXml();

    private static boolean hasXml() {
      try {
        Class.forName("javax.xml.stream.XMLInputFactory");
        return true;
      } catch (ClassNotFoundException error) {
        // Android has no StAX.
        return false;
      }
    }
  }

  static Decoder<?> of(AnswerFormat format, Schema schema) {
    if (format == AnswerFormat.JSON) {
      return new JsonDecoder(schema);
    }
    if (!readsXml()) {
      throw new MalformedAnswerException("this platform reads no XML: ask for JSON", "");
    }
    return new XmlDecoder(schema);
  }

  /** The result in a body; throws the error that the whole answer is. */
  abstract N open(byte[] body, AnswerContext context);

  /** The results of a multirequest. */
  abstract List<N> items(N result);

  /** The error that a result is, null when it is none: by 5.4 alone. */
  abstract ApiException error(N result, AnswerContext context);

  /** A scalar: String, Long, BigInteger, Double or Boolean; null for unset. */
  abstract Object scalar(N node, boolean isText);

  /** Whether a node is an object; false for unset. */
  abstract boolean isObject(N node);

  /** The objectType of an object, empty when it did not come. */
  abstract String objectType(N node);

  /** Gives the reader each property that came, by its name on the wire. */
  abstract void eachMember(N node, BiConsumer<String, N> reader);

  /** The elements of a list; null for unset. */
  abstract List<N> elements(N node);

  /** The entries of a map; null for unset. */
  abstract Map<String, N> entries(N node);

  /** The value of an answer. */
  final Object decode(byte[] body, Kind kind, AnswerContext context) {
    N result = open(body, context);
    try {
      return value(result, kind);
    } catch (Mismatch problem) {
      throw problem.malformed();
    }
  }

  /**
   * The values of the answer to a multirequest, and an exception for each call that was refused;
   * fewer than asked for when the server stopped ({@code protocol.md 7.2}).
   */
  final Object[] decodeMany(byte[] body, List<Kind> kinds, AnswerContext context) {
    N result = open(body, context);
    try {
      List<N> items = items(result);
      if (items.size() > kinds.size()) {
        throw new MalformedAnswerException(
            kinds.size() + " calls have " + items.size() + " answers", "result");
      }
      Object[] values = new Object[items.size()];
      for (int index = 0; index < values.length; index++) {
        values[index] = error(items.get(index), context);
        if (values[index] == null) {
          values[index] = element(items.get(index), kinds.get(index), index);
        }
      }
      return values;
    } catch (Mismatch problem) {
      throw problem.malformed();
    }
  }

  private Object element(N node, Kind kind, int index) {
    try {
      return value(node, kind);
    } catch (Mismatch problem) {
      throw problem.at(index);
    }
  }

  /** The value of a node; null for unset. */
  final Object value(N node, Kind kind) {
    return switch (kind.code) {
      case STRING, FILE -> {
        Object raw = scalar(node, true);
        yield raw == null ? null : Scalars.text(raw);
      }
      case INTEGER -> {
        Object raw = scalar(node, false);
        yield raw == null ? null : (Object) Scalars.integer(raw);
      }
      case FLOAT -> {
        Object raw = scalar(node, false);
        yield raw == null ? null : (Object) Scalars.number(raw);
      }
      case BOOLEAN -> {
        Object raw = scalar(node, false);
        yield raw == null ? null : (Object) Scalars.truth(raw);
      }
      case INT_ENUM -> {
        Object raw = scalar(node, false);
        yield raw == null ? null : schema.intEnum(kind.name, Scalars.integer(raw));
      }
      case STRING_ENUM -> {
        Object raw = scalar(node, true);
        yield raw == null ? null : schema.stringEnum(kind.name, Scalars.text(raw));
      }
      case OBJECT -> object(node, schema.declared(kind.name));
      case LIST -> list(node, kind.name);
      case MAP -> map(node, kind.name);
      case NOTHING -> null;
    };
  }

  private ApiObject object(N node, ApiObject declared) {
    if (!isObject(node)) {
      return null;
    }
    String objectType = objectType(node);
    ApiObject known = schema.received(objectType, declared);
    ApiObject prototype = known == null ? declared : known;
    ObjectType type = prototype.state().type;
    Object[] values = new Object[type.size()];
    eachMember(node, (name, member) -> read(type.find(name), member, values));
    return prototype.create(new State(type, values, known == null ? objectType : ""));
  }

  private void read(Property<?> property, N node, Object[] values) {
    if (property != null) {
      try {
        Object value = value(node, property.kind);
        // What says nothing leaves what the same name said before.
        values[property.slot] = value == null ? values[property.slot] : value;
      } catch (Mismatch problem) {
        throw problem.at(property.wire);
      }
    }
  }

  private List<Object> list(N node, String wire) {
    List<N> nodes = elements(node);
    if (nodes == null) {
      return null;
    }
    ApiObject declared = schema.declared(wire);
    List<Object> values = new ArrayList<>(nodes.size());
    for (int index = 0; index < nodes.size(); index++) {
      try {
        // A null among the elements is left out, as JSON answers do (5.2).
        Object value = object(nodes.get(index), declared);
        if (value != null) {
          values.add(value);
        }
      } catch (Mismatch problem) {
        throw problem.at(index);
      }
    }
    return Collections.unmodifiableList(values);
  }

  private Map<String, Object> map(N node, String wire) {
    Map<String, N> nodes = entries(node);
    if (nodes == null) {
      return null;
    }
    ApiObject declared = schema.declared(wire);
    Map<String, Object> values = new LinkedHashMap<>();
    for (Map.Entry<String, N> entry : nodes.entrySet()) {
      try {
        Object value = object(entry.getValue(), declared);
        if (value != null) {
          values.put(entry.getKey(), value);
        }
      } catch (Mismatch problem) {
        throw problem.at(entry.getKey());
      }
    }
    return Collections.unmodifiableMap(values);
  }
}
