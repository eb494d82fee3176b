package com.kaltura.api.core;

import com.kaltura.api.errors.ApiException;
import com.kaltura.api.errors.MalformedAnswerException;
import com.kaltura.api.internal.AnswerContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Answers in XML ({@code protocol.md 5.1}, 5.4). */
final class XmlDecoder extends Decoder<XmlNode> {
  XmlDecoder(Schema schema) {
    super(schema);
  }

  @Override
  XmlNode open(byte[] body, AnswerContext context) {
    XmlNode root = XmlNode.parse(body);
    XmlNode result = root.name.equals("xml") ? root.child("result") : null;
    if (result == null) {
      throw new MalformedAnswerException("the answer is XML, but no answer of the API", "");
    }
    try {
      context.executionTime(Scalars.number(root.childText("executionTime")));
    } catch (Mismatch problem) {
      // An answer without a time is as good as one with it.
    }
    ApiException error = error(result, context);
    if (error != null) {
      throw error;
    }
    return result;
  }

  /** The error that a result is: by its structure, never by names alone (5.4). */
  @Override
  ApiException error(XmlNode result, AnswerContext context) {
    XmlNode error = result.child("error");
    if (error == null || result.child("objectType") != null) {
      return null;
    }
    if (error.child("code") == null || error.child("message") == null) {
      return null;
    }
    Map<String, String> arguments = new LinkedHashMap<>();
    XmlNode list = error.child("args");
    if (list != null) {
      int index = 0;
      for (XmlNode item : list.children()) {
        String name = item.childText("name");
        arguments.put(name.isEmpty() ? Integer.toString(index) : name, item.childText("value"));
        index++;
      }
    }
    String code = error.childText("code").trim();
    return context.apiError(code, error.childText("message"), arguments);
  }

  @Override
  Object scalar(XmlNode node, boolean isText) {
    if (!node.children().isEmpty()) {
      throw new Mismatch("a scalar was expected, not elements");
    }
    return isText || !Scalars.isBlank(node.text()) ? node.text() : null;
  }

  @Override
  boolean isObject(XmlNode node) {
    if (node.children().isEmpty() && !Scalars.isBlank(node.text())) {
      throw new Mismatch("an object was expected, not text");
    }
    return !node.children().isEmpty();
  }

  @Override
  String objectType(XmlNode node) {
    return node.childText("objectType");
  }

  @Override
  void eachMember(XmlNode node, BiConsumer<String, XmlNode> reader) {
    for (XmlNode child : node.children()) {
      reader.accept(child.name, child);
    }
  }

  @Override
  List<XmlNode> items(XmlNode result) {
    return elements(result);
  }

  @Override
  List<XmlNode> elements(XmlNode node) {
    if (!Scalars.isBlank(node.text())) {
      throw new Mismatch("items were expected, not text");
    }
    for (XmlNode child : node.children()) {
      if (!child.name.equals("item")) {
        String name = child.name.substring(0, Math.min(40, child.name.length()));
        throw new Mismatch("items were expected, not <" + name + ">");
      }
    }
    return node.children();
  }

  @Override
  Map<String, XmlNode> entries(XmlNode node) {
    Map<String, XmlNode> entries = new LinkedHashMap<>();
    int index = 0;
    for (XmlNode item : elements(node)) {
      XmlNode key = item.child("itemKey");
      boolean isNothing = key != null && item.children().size() == 1;
      if (!isNothing) {
        entries.put(key == null ? Integer.toString(index) : key.text(), item);
      }
      index++;
    }
    return entries;
  }
}
