package org.zaedno.hub.feeds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML. Not for many threads. */
final class Markup {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    private final XMLStreamWriter xml;

    private Markup() throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        xml.writeStartDocument("UTF-8", "1.0");
    }

    @FunctionalInterface
    interface Inside {
        void write(Markup markup);
    }

    /** @param root with its namespaces as attributes */
    static byte[] document(String root, String[] attributes, Inside inside) {
        try {
            var markup = new Markup();
            markup.element(root, attributes, inside);
            markup.xml.writeEndDocument();
            markup.xml.close();
            return markup.bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String[] with(String... namesAndValues) {
        return namesAndValues;
    }

    void element(String name, String[] attributes, Inside inside) {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
            inside.write(this);
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void text(String name, String text, String... attributes) {
        element(name, attributes, markup -> markup.write(text));
    }

    void empty(String name, String... attributes) {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(String text) {
        try {
            xml.writeCharacters(allowed(text));
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void attributes(String[] namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], allowed(namesAndValues[i + 1]));
        }
    }

    /** XML 1.0 has no words for control characters, not even escaped. */
    private static String allowed(String text) {
        return text.codePoints().allMatch(Markup::isAllowed)
                ? text
                : text.codePoints()
                        .filter(Markup::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign < 0xD800
                || sign >= 0xE000 && sign < 0xFFFE
                || sign >= 0x10000;
    }
}
