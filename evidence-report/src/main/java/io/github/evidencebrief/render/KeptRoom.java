package io.github.evidencebrief.render;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The room that an element must find below it on its page, with what is kept with it; else it begins the next. */
final class KeptRoom {
    private static final String STYLE = "-fs-page-break-min-height: ";
    private static final String UNIT = "px";

    private KeptRoom() {}

    /** The style that asks for so many CSS pixels (1/96 in). */
    static String style(double pixels) {
        return STYLE + Math.round(pixels) + UNIT;
    }

    /** Makes every element below a node ask for so many times the room. */
    static void stretch(Node parent, double factor) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                String style = element.getAttribute("style");
                if (style.startsWith(STYLE)) {
                    String pixels = style.substring(STYLE.length(), style.length() - UNIT.length());
                    element.setAttribute("style", style(factor * Double.parseDouble(pixels)));
                }
                stretch(element, factor);
            }
        }
    }
}
