package io.github.evidencebrief.render;

import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element under construction; what is put into it is text, never markup. */
final class Tag {
    private final Element element;
    private final UnaryOperator<String> cleaning;

    private Tag(Element element, UnaryOperator<String> cleaning) {
        this.element = element;
        this.cleaning = cleaning;
    }

    /** The root of a new document; all its texts and attributes pass through the cleaning. */
    static Tag root(String name, UnaryOperator<String> cleaning) {
        Document document = emptyDocument();
        Element element = document.createElement(name);
        document.appendChild(element);
        return new Tag(element, cleaning);
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK cannot make an empty XML document", e);
        }
    }

    Document document() {
        return element.getOwnerDocument();
    }

    /** Adds a child at the end and returns it. */
    Tag add(String name) {
        Element child = document().createElement(name);
        element.appendChild(child);
        return new Tag(child, cleaning);
    }

    /** Whether the element has the name. */
    boolean is(String name) {
        return element.getTagName().equals(name);
    }

    /** Sets an attribute and returns this element. */
    Tag with(String name, String value) {
        element.setAttribute(name, cleaning.apply(value));
        return this;
    }

    /** Adds words at the end and returns this element. */
    Tag text(String words) {
        if (!words.isEmpty()) {
            element.appendChild(document().createTextNode(cleaning.apply(words)));
        }
        return this;
    }

    /** Adds text of our own that is no prose, such as a style sheet, unchanged. */
    Tag verbatim(String text) {
        element.appendChild(document().createTextNode(text));
        return this;
    }
}
