package com.kaltura.api.core;

import com.kaltura.api.SchemaInside;
import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.errors.UsageException;
import com.kaltura.api.http.AnswerFormat;
import com.kaltura.api.internal.Inside;
import com.kaltura.api.internal.Json;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads answers as everything that an action can answer, and sees to it that nothing is lost. */
public final class Answers {
  /** The schema of the client. */
  public static final Schema SCHEMA = SchemaInside.schema();

  private static final List<Kind> KINDS =
      Arrays.asList(
          Kind.object("KalturaMediaEntry"),
          Kind.object("KalturaMediaListResponse"),
          Kind.object("KalturaBaseEntry"),
          Kind.object("KalturaObject"),
          Kind.list("KalturaMediaEntry"),
          Kind.map("KalturaMediaEntry"),
          Kind.STRING,
          Kind.INTEGER,
          Kind.FLOAT,
          Kind.BOOLEAN,
          Kind.intEnum("KalturaEntryStatus"),
          Kind.stringEnum("KalturaEntryStatus"),
          Kind.NOTHING);

  private Answers() {}

  /**
   * Reads an answer as everything.
   *
   * @param body the answer
   * @param format its format
   */
  public static void check(byte[] body, AnswerFormat format) {
    Decoder<?> decoder = Decoder.of(format, SCHEMA);
    for (Kind kind : KINDS) {
      try {
        checkStable(decoder.decode(body, kind, Inside.context()), kind);
      } catch (ApiException | MalformedAnswerException expected) {
        checkShort(expected.getMessage());
      }
    }
    try {
      decoder.decodeMany(body, Arrays.asList(KINDS.get(0), Kind.STRING), Inside.context());
    } catch (ApiException | MalformedAnswerException expected) {
      checkShort(expected.getMessage());
    }
  }

  /**
   * Reads an answer as one thing, for what costs much.
   *
   * @param body the answer
   * @param format its format
   */
  public static void checkOnce(byte[] body, AnswerFormat format) {
    try {
      Decoder.of(format, SCHEMA).decode(body, KINDS.get(1), Inside.context());
    } catch (ApiException | MalformedAnswerException expected) {
      checkShort(expected.getMessage());
    }
  }

  /**
   * Reads one answer.
   *
   * @param text the answer
   * @param format its format
   * @param kind what it is read as
   * @return the value
   */
  static Object read(String text, AnswerFormat format, Kind kind) {
    return Decoder.of(format, SCHEMA)
        .decode(text.getBytes(StandardCharsets.UTF_8), kind, Inside.context());
  }

  /** Sends a value that was read, and reads what was sent: nothing may get lost. */
  static void checkStable(Object value, Kind kind) {
    if (value == null) {
      return;
    }
    byte[] first;
    try {
      first = sent(value);
    } catch (UsageException unsendable) {
      // Answers may hold what cannot be sent.
      return;
    }
    Map<?, ?> tree = (Map<?, ?>) Json.parse(first);
    Object again;
    try {
      again = new JsonDecoder(SCHEMA).value(tree.get("value"), kind);
    } catch (Mismatch lost) {
      throw new AssertionError(text(first) + ": " + lost.malformed().getMessage(), lost);
    }
    if (again != null && !Arrays.equals(first, sent(again))) {
      throw new AssertionError(text(first) + " became " + text(sent(again)));
    }
  }

  private static byte[] sent(Object value) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("value", value);
    return Json.bytes(Encoder.encode(arguments, Collections.emptyMap(), false));
  }

  private static void checkShort(String message) {
    if (message != null && message.length() > 100_000) {
      throw new AssertionError(message.length() + " characters");
    }
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
