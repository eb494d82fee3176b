package com.kaltura.api.core;

import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.http.AnswerFormat;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Answers whose value is known, or that must be refused. */
public final class Values {
  private Values() {}

  /** Integers beyond 64 bits keep their digits in text, and are refused elsewhere. */
  public static void largeNumbers() {
    String digits = "1234567890".repeat(20);
    String huge = "7".repeat(1 << 20);
    expect(digits, digits, AnswerFormat.JSON, Kind.STRING);
    expect(xml(huge), huge, AnswerFormat.XML, Kind.STRING);
    expect("\"" + huge + "\"", huge, AnswerFormat.JSON, Kind.STRING);
    expect(xml(huge), Double.POSITIVE_INFINITY, AnswerFormat.XML, Kind.FLOAT);
    expect("9223372036854775807", Long.MAX_VALUE, AnswerFormat.JSON, Kind.INTEGER);
    for (Kind kind : new Kind[] {Kind.INTEGER, Kind.intEnum("KalturaEntryStatus")}) {
      refuse(digits, AnswerFormat.JSON, kind);
      refuse(huge, AnswerFormat.JSON, kind);
      refuse(xml(huge), AnswerFormat.XML, kind);
      refuse("\"" + huge + "\"", AnswerFormat.JSON, kind);
    }
  }

  /** A hundred thousand levels are refused, not fallen into. */
  public static void deepNesting() {
    int levels = 100_000;
    for (String[] level :
        new String[][] {{"[", "]"}, {"{\"a\":", "}"}, {"{\"objects\":[", "]}"}, {"<a>", "</a>"}}) {
      String inside = level[0].repeat(levels) + "1" + level[1].repeat(levels);
      boolean isXml = level[0].startsWith("<");
      AnswerFormat format = isXml ? AnswerFormat.XML : AnswerFormat.JSON;
      refuse(isXml ? xml(inside) : inside, format, Kind.object("KalturaMediaListResponse"));
      refuse(level[0].repeat(levels), format, Kind.STRING);
    }
  }

  /** The last of a name wins. */
  public static void membersThatStandTwice() {
    for (AnswerFormat format : AnswerFormat.values()) {
      String text =
          format == AnswerFormat.JSON
              ? "{\"id\":\"a\",\"id\":\"b\",\"name\":\"x\"}"
              : xml("<id>a</id><id>b</id><name>x</name>");
      ApiObject read = (ApiObject) Answers.read(text, format, Kind.object("KalturaMediaEntry"));
      if (!"b".equals(read.get(read.state().type.find("id")))) {
        throw new AssertionError(format + ": " + read);
      }
    }
  }

  /** No document type, no entity, no other encoding, whatever it leads to. */
  public static void whatXmlMustNotDo() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"ha\">");
    for (char c = 'b'; c < 'z'; c++) {
      String before = "&" + (char) (c - 1) + ";";
      laughs.append("<!ENTITY ").append(c).append(" \"").append(before.repeat(10)).append("\">");
    }
    String[] documents = {
      laughs + "]><xml><result>&y;</result></xml>",
      "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><xml><result>&x;</result></xml>",
      "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p;]><xml><result/></xml>",
      " <?pi?><!-- <a> --> <!DOCTYPE x><xml><result/></xml>",
      "<!DOCTYPE x [<!ENTITY a \"b\"",
      "<!DOCTYPE x [<!# ]>",
      "<!doctype x><xml><result/></xml>",
      "<xml><!DOCTYPE x><result/></xml>",
      xml("&file;"),
      xml("&#0;"),
      xml("&#xD800;"),
      xml("&#99999999999999999999;"),
      "<?xml version='1.0' encoding='no-such-encoding'?>",
      "<!---->",
      "<?xml?>",
      "<",
      "<!",
      "<!--",
      "<?"
    };
    for (String document : documents) {
      refuse(document, AnswerFormat.XML, Kind.STRING);
    }
  }

  /** What is not in UTF-8 is refused in both formats. */
  public static void invalidUtf8() {
    byte[][] wrong = {{-1}, {-64, -128}, {-19, -96, -128}, {-30, -126}, {-12, -112, -128, -128}};
    for (byte[] bytes : wrong) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      for (AnswerFormat format : AnswerFormat.values()) {
        String whole = format == AnswerFormat.JSON ? "\"" + text + "\"" : xml(text);
        try {
          Decoder.of(format, Answers.SCHEMA)
              .decode(
                  whole.getBytes(StandardCharsets.ISO_8859_1),
                  Kind.STRING,
                  com.kaltura.api.internal.Inside.context());
        } catch (MalformedAnswerException expected) {
          continue;
        }
        throw new AssertionError(format + " takes " + java.util.Arrays.toString(bytes));
      }
    }
  }

  private static String xml(String inside) {
    return "<xml><result>" + inside + "</result></xml>";
  }

  private static void expect(String text, Object wanted, AnswerFormat format, Kind kind) {
    Object found = Answers.read(text, format, kind);
    if (!Objects.equals(wanted, found)) {
      String shown = String.valueOf(found);
      throw new AssertionError(shown.substring(0, Math.min(80, shown.length())));
    }
  }

  private static void refuse(String text, AnswerFormat format, Kind kind) {
    try {
      Answers.read(text, format, kind);
    } catch (MalformedAnswerException expected) {
      if (expected.getMessage().length() > 1000) {
        throw new AssertionError(expected.getMessage().length() + " characters");
      }
      return;
    }
    throw new AssertionError(text.substring(0, Math.min(80, text.length())) + " was read");
  }
}
