package com.kaltura.api.core;

import com.kaltura.api.errors.MalformedAnswerException;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads documents with StAX. */
final class StaxReader {
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;

  private int left;

  private StaxReader(XMLStreamReader reader, int mostElements) {
    this.reader = reader;
    this.left = mostElements;
  }

  /** The root of a document. */
  static XmlNode read(String text) {
    XmlNode.checkProlog(text);
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
      XmlNode document = new XmlNode("");
      new StaxReader(reader, XmlNode.mostElements(text.length())).fill(document, 0);
      return document.children().get(0);
    } catch (MalformedAnswerException refused) {
      throw refused;
    } catch (XMLStreamException | RuntimeException error) {
      // Some damaged documents make the parsers of platforms fail in ways of their own.
      throw XmlNode.noXml();
    }
  }

  /** Reads the content of an element, up to its end. */
  private void fill(XmlNode node, int depth) throws XMLStreamException {
    XmlNode.checkDepth(depth);
    if (--left < 0) {
      throw XmlNode.tooDense();
    }
    StringBuilder rest = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> fill(node.add(reader.getLocalName()), depth + 1);
        case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
          if (rest != null) {
            node.setText(rest.toString());
          }
          return;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (node.children().isEmpty()) {
            if (node.text().isEmpty()) {
              node.setText(reader.getText());
            } else {
              rest = rest == null ? new StringBuilder(node.text()) : rest;
              rest.append(reader.getText());
            }
          }
        }
        case XMLStreamConstants.DTD -> throw XmlNode.documentType();
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new MalformedAnswerException("the answer has an entity, which is refused", "");
        default -> {
          // Comments and processing instructions say nothing.
        }
      }
    }
  }

  private static XMLInputFactory factory() {
    // Not newFactory(): what lies on the class path must not decide how answers are read.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
