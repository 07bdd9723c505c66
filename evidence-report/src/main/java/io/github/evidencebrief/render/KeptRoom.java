package io.github.evidencebrief.render;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The room that an element must find below it on its page, with what is kept with it; else it begins the next. */
final class KeptRoom {
    private static final String STYLE = "-fs-page-break-min-height: ";
    private static final String UNIT = "px";

    /** How much more room lines take that are set wider. */
    private static final double WIDER = 1.06;

    private KeptRoom() {}

    /** The style that asks for so many CSS pixels (1/96 in). */
    static String style(double pixels) {
        return STYLE + Math.round(pixels) + UNIT;
    }

    /** Makes every element below a node ask for as much more as wider lines take. */
    static void widen(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                String style = element.getAttribute("style");
                if (style.startsWith(STYLE)) {
                    String pixels = style.substring(STYLE.length(), style.length() - UNIT.length());
                    element.setAttribute("style", style(WIDER * Double.parseDouble(pixels)));
                }
                widen(element);
            }
        }
    }
}
