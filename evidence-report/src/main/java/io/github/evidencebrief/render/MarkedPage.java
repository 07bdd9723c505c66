package io.github.evidencebrief.render;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Begins a page that takes the property lists of its marked content as they come. */
final class MarkedPage {
    private MarkedPage() {}

    /** Adds a page of a size in points to a document, as the layout engine asks for it. */
    static PDPage added(PDDocument document, float width, float height, int page, int shadow) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Lists());
        PDPage added = new PDPage(new PDRectangle(width, height));
        added.setResources(new PDResources(resources));
        document.addPage(added);
        return added;
    }

    /**
     * Property lists, each of which is new: whether it is among them already is asked of every one, and would take the
     * longer the more there are.
     */
    private static final class Lists extends COSDictionary {
        @Override
        public boolean containsValue(Object value) {
            return false;
        }
    }
}
