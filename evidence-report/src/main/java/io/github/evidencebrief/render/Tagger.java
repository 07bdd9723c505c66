package io.github.evidencebrief.render;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.w3c.dom.Element;

/** Corrects the structure tree where the layout engine says less than the document knows. */
final class Tagger {
    private final Map<Element, PDStructureElement> tags = new LinkedHashMap<>();

    void correct(Box root) {
        gather(root);
        tags.forEach(this::correct);
    }

    private void gather(Box box) {
        PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
        if (tag != null && box.getElement() != null && !box.isAnonymous()) {
            tags.putIfAbsent(box.getElement(), tag);
        }
        for (int at = 0; at < box.getChildCount(); at++) {
            gather(box.getChild(at));
        }
    }

    private void correct(Element element, PDStructureElement tag) {
        switch (element.getTagName()) {
            case "figcaption" -> tag.setStructureType("Caption");
            default -> {}
        }
    }
}
