package com.kaltura.api.core;

import com.kaltura.api.errors.MalformedAnswerException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Reads documents where there is no StAX: on Android. */
final class SaxReader extends DefaultHandler2 {
  private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";

  private final XmlNode document = new XmlNode("");
  private final Deque<XmlNode> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();

  private int left;

  private SaxReader(int mostElements) {
    this.left = mostElements;
    open.push(document);
  }

  /** The root of a document. */
  static XmlNode read(String text) {
    XmlNode.checkProlog(text);
    SaxReader reader = new SaxReader(XmlNode.mostElements(text.length()));
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(false);
      factory.setValidating(false);
      SAXParser parser = factory.newSAXParser();
      parser.setProperty(LEXICAL, reader);
      parser.parse(new InputSource(new StringReader(text)), reader);
      return reader.document.children().get(0);
    } catch (ParserConfigurationException error) {
      throw new MalformedAnswerException("this platform cannot read XML: ask for JSON", "");
    } catch (MalformedAnswerException refused) {
      throw refused;
    } catch (SAXException | IOException | RuntimeException error) {
      // Some damaged documents make the parsers of platforms fail in ways of their own.
      throw XmlNode.noXml();
    }
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    XmlNode.checkDepth(open.size());
    if (--left < 0) {
      throw XmlNode.tooDense();
    }
    finishText();
    String name = qualified.isEmpty() ? local : qualified;
    open.push(open.peek().add(name.substring(name.indexOf(':') + 1)));
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    finishText();
    open.pop();
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (open.peek().children().isEmpty()) {
      text.append(characters, start, length);
    }
  }

  /** Comes before anything of the document type is read. */
  @Override
  public void startDTD(String name, String publicId, String systemId) {
    throw XmlNode.documentType();
  }

  @Override
  public void fatalError(SAXParseException error) throws SAXException {
    throw error;
  }

  private void finishText() {
    if (text.length() > 0) {
      open.peek().setText(text.toString());
      text.setLength(0);
    }
  }
}
