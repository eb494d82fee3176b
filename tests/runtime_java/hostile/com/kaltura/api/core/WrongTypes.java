package com.kaltura.api.core;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.http.AnswerFormat;

/** Every property of every class is given every wrong type. */
public final class WrongTypes {
  private static final String[] JSON = {
    "null",
    "true",
    "0",
    "-1.5",
    "1e400",
    "123456789012345678901234567890",
    "\"\"",
    "\"x\"",
    "\"12\"",
    "[]",
    "{}",
    "[1]",
    "[[]]",
    "[{}]",
    "{\"a\":1}",
    "{\"0\":{}}",
    "{\"a\":{}}",
    "{\"objectType\":7}",
    "{\"objectType\":\"KalturaMediaEntry\"}",
    "{\"objectType\":\"KalturaAPIException\",\"code\":\"X\",\"message\":\"m\"}"
  };
  private static final String[] XML = {
    "",
    " ",
    "x",
    "12",
    "1.5",
    "<item/>",
    "<item>x</item>",
    "<item><itemKey>k</itemKey><id>1</id></item>",
    "<a/>",
    "text<item/>",
    "<objectType>KalturaMediaEntry</objectType>",
    "<error><code>X</code><message>m</message></error>",
    "<![CDATA[<item/>]]>"
  };

  private WrongTypes() {}

  /**
   * Tries the properties of a class.
   *
   * @param wire its name on the wire
   * @return how many answers were read
   */
  public static int check(String wire) {
    int tried = 0;
    for (Property<?> property : Answers.SCHEMA.declared(wire).state().type.all()) {
      String name = property.wire;
      for (String value : JSON) {
        String text = "{\"objectType\":\"" + wire + "\",\"" + name + "\":" + value + "}";
        check(text, AnswerFormat.JSON, wire);
        tried++;
      }
      for (String value : XML) {
        String member = "<" + name + ">" + value + "</" + name + ">";
        String type = "<objectType>" + wire + "</objectType>";
        check("<xml><result>" + type + member + "</result></xml>", AnswerFormat.XML, wire);
        tried++;
      }
    }
    return tried;
  }

  private static void check(String text, AnswerFormat format, String wire) {
    try {
      Kind kind = Kind.object(wire);
      Answers.checkStable(Answers.read(text, format, kind), kind);
    } catch (ApiException | MalformedAnswerException expected) {
      // It does not fit, and says so.
    } catch (RuntimeException fault) {
      throw new AssertionError(text, fault);
    }
  }
}
