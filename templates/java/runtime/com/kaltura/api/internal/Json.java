package com.kaltura.api.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.kaltura.api.errors.MalformedAnswerException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as a tree of Map, List, String, Number, Boolean and null. */
public final class Json {
  /** Deeper nesting than this is refused: no answer of the API comes near. */
  private static final int MAX_DEPTH = 500;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private Json() {}

  /**
   * Reads a document in UTF-8, with or without a byte order mark.
   *
   * @param body the whole document
   * @return Map, List, String, Long, BigInteger, Double, Boolean or null
   * @throws MalformedAnswerException if it is no JSON
   */
  public static Object parse(byte[] body) {
    try (JsonParser parser = FACTORY.createParser(body)) {
      if (parser.nextToken() == null) {
        throw new MalformedAnswerException("the answer is empty", "");
      }
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw new MalformedAnswerException("the answer is no JSON: more follows its end", "");
      }
      return value;
    } catch (StreamConstraintsException error) {
      throw new MalformedAnswerException("the answer is nested too deeply or too large", "");
    } catch (IOException error) {
      throw new MalformedAnswerException("the answer is no JSON", "");
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case VALUE_NUMBER_INT -> integer(parser);
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      default -> throw new IOException("unexpected " + parser.currentToken());
    };
  }

  private static Number integer(JsonParser parser) throws IOException {
    boolean large = parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER;
    return large ? parser.getBigIntegerValue() : (Number) parser.getLongValue();
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return members;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser));
    }
    return elements;
  }

  /**
   * Writes a document in UTF-8, without a byte order mark.
   *
   * @param tree Map with keys that are text, List, String, Number, Boolean and null
   * @return the document
   */
  public static byte[] bytes(Map<String, ?> tree) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      write(generator, tree);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
    return out.toByteArray();
  }

  private static void write(JsonGenerator generator, Object value) throws IOException {
    if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Map<?, ?> map) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> member : map.entrySet()) {
        generator.writeFieldName((String) member.getKey());
        write(generator, member.getValue());
      }
      generator.writeEndObject();
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      for (Object element : list) {
        write(generator, element);
      }
      generator.writeEndArray();
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (value instanceof Double number) {
      generator.writeNumber(number);
    } else if (value instanceof Number number) {
      generator.writeNumber(number.longValue());
    } else {
      generator.writeNull();
    }
  }
}
