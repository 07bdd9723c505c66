package io.github.evidencebrief.render;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a document of HTML or, without its first line, of plain XML. */
final class HtmlText {
    private static final Set<String> VOID = Set.of("br", "col", "hr", "meta");
    private static final Set<String> OWN_LINE =
            Set.of("head", "body", "nav", "main", "section", "table", "tr", "li", "p", "h1", "h2", "h3", "figure");
    private final StringBuilder out = new StringBuilder();

    String of(Document document) {
        return "<!DOCTYPE html>\n" + fragment(document) + "\n";
    }

    /** The root element alone. */
    String fragment(Document document) {
        write(document.getDocumentElement());
        return out.toString();
    }

    private void write(Node node) {
        if (node instanceof Element element) {
            writeElement(element);
        } else if (node.getParentNode().getNodeName().equals("style")) {
            out.append(node.getNodeValue());
        } else {
            escape(node.getNodeValue());
        }
    }

    private void writeElement(Element element) {
        String name = element.getTagName();
        out.append(OWN_LINE.contains(name) ? "\n<" : "<").append(name);
        writeAttributes(element.getAttributes());
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child);
        }
        if (!VOID.contains(name)) {
            out.append("</").append(name).append('>');
        }
    }

    private void writeAttributes(NamedNodeMap attributes) {
        for (int at = 0; at < attributes.getLength(); at++) {
            Attr attribute = (Attr) attributes.item(at);
            if (!attribute.getName().equals("alt")) {
                out.append(' ').append(attribute.getName()).append("=\"");
                escape(attribute.getValue());
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
