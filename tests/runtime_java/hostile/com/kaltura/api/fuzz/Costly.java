package com.kaltura.api.fuzz;

import com.kaltura.api.internal.Inside;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** Inputs that are small for what they could cost: time, stack, or memory. */
final class Costly {
  private static final int MANY = 1 << 17;
  private static final long LONG = 60_000_000_000L;

  private Costly() {}

  /** Input by target and what it is. */
  static Map<String, byte[]> inputs() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    StringBuilder attributes = new StringBuilder();
    StringBuilder names = new StringBuilder();
    StringBuilder fields = new StringBuilder();
    StringBuilder listed = new StringBuilder();
    StringBuilder alike = new StringBuilder();
    for (int i = 0; i < MANY / 4; i++) {
      attributes.append(" a").append(i).append("='1'");
      names.append("\"n").append(i).append("\":").append(i).append(',');
      fields.append('f').append(i).append('=').append(i).append('&');
      listed.append('f').append(i).append(',');
      // Texts of one hash code.
      alike.append('"');
      for (int bit = 0; bit < 15; bit++) {
        alike.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      alike.append("\":1,");
    }
    xml(all, "attributes", "<a" + attributes + "/>");
    xml(all, "references", "&amp;".repeat(MANY));
    xml(all, "bare ampersands", "&".repeat(MANY));
    xml(all, "character data", "<![CDATA[]]>x".repeat(MANY / 8));
    xml(all, "comments", "<!---->".repeat(MANY / 4));
    xml(all, "open comments", "<!--".repeat(MANY / 4));
    xml(all, "open tags", "<".repeat(MANY));
    xml(all, "line ends", "\r".repeat(MANY));
    xml(all, "items", "<item/>".repeat(MANY / 4));
    xml(all, "a long name", "<" + "n".repeat(MANY) + "/>");
    xml(all, "elements", "<a/>".repeat(4 << 20 >> 2));
    json(all, "names", "{" + names + "\"z\":1}");
    json(all, "names of one hash code", "{" + alike + "\"z\":1}");
    json(all, "escapes", "\"" + "\\\"".repeat(MANY) + "\"");
    json(all, "a long name", "{\"" + "n".repeat(MANY) + "\":1}");
    json(all, "numbered", "{\"objects\":{" + "\"1\":{},".repeat(MANY / 8) + "\"2\":{}}}");
    json(all, "lists", "[" + "[],".repeat(4 << 20 >> 2) + "1]");
    json(all, "objects", "[" + "{},".repeat(4 << 20 >> 2) + "1]");
    json(all, "numbers", "[" + "1,".repeat(4 << 20 >> 1) + "1]");
    for (String target : new String[] {"partner", "event"}) {
      text(all, target, "fields", fields.toString());
      text(all, target, "all signed", fields + "signed_fields=" + listed + "&sig=0");
      text(all, target, "names alone", "a&".repeat(MANY));
      text(all, target, "percent", "%".repeat(MANY));
      text(all, target, "equals", "=".repeat(MANY));
      text(all, target, "pluses", "a=" + "+".repeat(MANY));
      text(all, target, "blanks", " ".repeat(MANY));
      text(all, target, "data", "data=".repeat(MANY));
      text(all, target, "braces", "{".repeat(MANY));
      text(all, target, "PHP", "O:" + "1".repeat(MANY) + ":");
    }
    text(all, "session", "padding", "=".repeat(MANY) + "x");
    text(all, "session", "letters", "A".repeat(MANY));
    text(all, "header", "quoted", "a; filename=\"" + "a\\\"".repeat(MANY) + "\"");
    text(all, "header", "unquoted", "a; filename=\"" + "a".repeat(MANY));
    text(all, "header", "semicolons", ";filename*=".repeat(MANY / 8));
    text(all, "header", "blanks", ";" + " ".repeat(MANY / 8) + "=;");
    text(all, "header", "digits", "9".repeat(MANY));
    text(all, "redirect", "a path", "/" + "a/../".repeat(MANY / 8));
    text(all, "redirect", "ports", "http://x" + ":1".repeat(MANY / 8));
    all.put("gzip\tempty members", members(MANY / 4));
    return all;
  }

  /** What is wrong with how a target takes an input, "" for nothing. */
  static String fault(Consumer<byte[]> target, byte[] input) {
    long before = System.nanoTime();
    try {
      target.accept(input);
    } catch (Throwable error) {
      return error.toString();
    }
    long took = System.nanoTime() - before;
    return took > LONG ? "it takes " + took / 1_000_000_000 + " s" : "";
  }

  /** Bodies that never end are given up. */
  static void endless() {
    byte[] member = members(1);
    for (String coding : new String[] {"", "gzip"}) {
      for (byte[] piece : new byte[][] {member, new byte[100], members(100)}) {
        InputStream body = new Endless(member, piece);
        try {
          Inside.collected(coding, body, 1 << 20);
        } catch (com.kaltura.api.errors.MalformedAnswerException expected) {
          continue;
        }
        throw new AssertionError("it was read");
      }
    }
  }

  private static void xml(Map<String, byte[]> all, String name, String inside) {
    text(all, "answer-xml", name, "<xml><result>" + inside + "</result></xml>");
  }

  private static void json(Map<String, byte[]> all, String name, String text) {
    text(all, "answer-json", name, text);
  }

  private static void text(Map<String, byte[]> all, String target, String name, String text) {
    all.put(target + "\t" + name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Members of gzip with nothing in them. */
  private static byte[] members(int count) {
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(one)) {
      gzip.flush();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < count; i++) {
      out.writeBytes(one.toByteArray());
    }
    return out.toByteArray();
  }

  /** A beginning, then a piece for ever. */
  private static final class Endless extends InputStream {
    private byte[] piece;
    private final byte[] next;
    private int at;
    private long given;

    Endless(byte[] piece, byte[] next) {
      this.piece = piece;
      this.next = next;
    }

    @Override
    public int read() {
      if (given++ > 1L << 28) {
        throw new AssertionError("nobody stops");
      }
      if (at == piece.length) {
        piece = next;
        at = 0;
      }
      return piece[at++] & 0xff;
    }
  }
}
