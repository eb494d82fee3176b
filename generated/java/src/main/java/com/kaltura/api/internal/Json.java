package com.kaltura.api.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.kaltura.api.errors.MalformedAnswerException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as a tree of Map, List, String, Number, Boolean and null. */
public final class Json {
  /** Deeper nesting than this is refused: no answer of the API comes near. */
  private static final int MAX_DEPTH = 500;

  private static final int PIECE = 8192;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private int left;

  private Json(int mostValues) {
    this.left = mostValues;
  }

  /** What is denser than anything of the API only takes memory. */
  private static int mostValues(int bytes) {
    return (1 << 18) + bytes / 8;
  }

  /** The parser takes some bytes for characters that are none. */
  private static void checkUtf8(byte[] body) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(body);
    CharBuffer piece = CharBuffer.allocate(PIECE);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      // Of the base class: older platforms have no other.
      ((Buffer) piece).clear();
      result = decoder.decode(in, piece, true);
    }
    if (result.isError()) {
      throw new MalformedAnswerException("the answer is no JSON: it is not in UTF-8", "");
    }
  }

  /**
   * Reads a document in UTF-8, with or without a byte order mark.
   *
   * @param body the whole document
   * @return Map, List, String, Long, BigInteger, Double, Boolean or null
   * @throws MalformedAnswerException if it is no JSON
   */
  public static Object parse(byte[] body) {
    checkUtf8(body);
    try (JsonParser parser = FACTORY.createParser(body)) {
      if (parser.nextToken() == null) {
        throw new MalformedAnswerException("the answer is empty", "");
      }
      Object value = new Json(mostValues(body.length)).value(parser);
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

  private Object value(JsonParser parser) throws IOException {
    if (--left < 0) {
      throw new MalformedAnswerException("the answer has too many values for its length", "");
    }
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

  private Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return members;
  }

  private List<Object> array(JsonParser parser) throws IOException {
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
