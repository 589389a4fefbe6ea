package org.claimpress.render;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document into a text. */
final class XmlText {

    private XmlText() {}

    /** Writes the root element and all that is in it. */
    @FunctionalInterface
    interface Root {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** The document, in UTF-8, with a line end behind it. */
    static String of(Root root) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            root.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing to memory does not fail", impossible);
        }
        return text.append('\n').toString();
    }

    /** Writes an element that holds nothing but text. */
    static void element(String name, String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
