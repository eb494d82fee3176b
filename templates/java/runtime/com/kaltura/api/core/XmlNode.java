package com.kaltura.api.core;

import com.kaltura.api.errors.MalformedAnswerException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An element of a document, read whole. */
final class XmlNode {
  /** Deeper nesting than this is refused: no answer of the API comes near. */
  static final int MAX_DEPTH = 500;

  private static final boolean HAS_STAX = hasStax();

  final String name;

  private String text = "";
  private List<XmlNode> children = Collections.emptyList();

  XmlNode(String name) {
    this.name = name;
  }

  /** The text before the first child, empty when there is none. */
  String text() {
    return text;
  }

  void setText(String value) {
    text = value;
  }

  List<XmlNode> children() {
    return children;
  }

  /** Adds a child that is still to be read. */
  XmlNode add(String childName) {
    if (children.isEmpty()) {
      children = new ArrayList<>();
    }
    XmlNode child = new XmlNode(childName);
    children.add(child);
    return child;
  }

  /** The first child of this name, or null. */
  XmlNode child(String wanted) {
    for (XmlNode child : children) {
      if (child.name.equals(wanted)) {
        return child;
      }
    }
    return null;
  }

  /** The text of the first child of this name, empty when there is none. */
  String childText(String wanted) {
    XmlNode child = child(wanted);
    return child == null ? "" : child.text;
  }

  /**
   * The root of a document in UTF-8, with or without a declaration. A document type is refused, so
   * no entity is ever declared, expanded or fetched.
   *
   * @throws MalformedAnswerException if it is no well-formed XML, or has a document type
   */
  static XmlNode parse(byte[] body) {
    try {
      String document = decoded(body);
      return HAS_STAX ? StaxReader.read(document) : SaxReader.read(document);
    } catch (CharacterCodingException error) {
      throw new MalformedAnswerException("the answer is not in UTF-8", "");
    }
  }

  /** Refuses an element that is nested too deeply. */
  static void checkDepth(int depth) {
    if (depth > MAX_DEPTH) {
      throw new MalformedAnswerException("the answer is nested too deeply", "");
    }
  }

  /**
   * Refuses a document type before a parser sees it: some print, fail or fetch something where one
   * is damaged.
   */
  static void checkProlog(String text) {
    int at = 0;
    while (true) {
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
      String end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : null;
      if (end == null) {
        break;
      }
      int found = text.indexOf(end, at + 2);
      if (found < 0) {
        throw noXml();
      }
      at = found + end.length();
    }
    if (text.startsWith("<!DOCTYPE", at)) {
      throw documentType();
    }
    if (text.startsWith("<!", at)) {
      throw noXml();
    }
  }

  /** Refuses a document of very many elements for its length: it only takes memory. */
  static int mostElements(int characters) {
    return (1 << 18) + characters / 8;
  }

  static MalformedAnswerException tooDense() {
    return new MalformedAnswerException("the answer has too many values for its length", "");
  }

  static MalformedAnswerException noXml() {
    return new MalformedAnswerException("the answer is no XML", "");
  }

  static MalformedAnswerException documentType() {
    return new MalformedAnswerException("the answer has a document type, which is refused", "");
  }

  private static String decoded(byte[] body) throws CharacterCodingException {
    String text =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString().trim();
    return text.startsWith("\ufeff") ? text.substring(1).trim() : text;
  }

  /** Android has no StAX. */
  private static boolean hasStax() {
    try {
      Class.forName("javax.xml.stream.XMLInputFactory");
      return true;
    } catch (ClassNotFoundException missing) {
      return false;
    }
  }
}
