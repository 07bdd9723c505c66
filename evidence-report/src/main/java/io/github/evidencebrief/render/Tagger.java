package io.github.evidencebrief.render;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Corrects the structure tree where the layout engine says less than the document knows. */
final class Tagger {
    private static final COSName HEADERS = COSName.getPDFName("Headers");

    /** Types by the class of elements whose name does not tell them. */
    private static final Map<String, String> TYPES = Map.of(
            Signs.UNREAD, Artifacts.TAG,
            ListWriter.BULLETED, "L",
            ListWriter.NUMBERED, "L",
            ListWriter.ITEM, "LI",
            ListWriter.NUMBER, "Lbl",
            ListWriter.BULLET, Artifacts.TAG,
            ListWriter.WORDS, "LBody");

    private static final COSName ID_TREE = COSName.getPDFName("IDTree");

    private final PDDocument document;
    private final Map<Element, PDStructureElement> tags = new LinkedHashMap<>();
    private final Map<Node, COSDictionary> lists = new HashMap<>();
    private final Map<String, COSDictionary> byId = new TreeMap<>();

    Tagger(PDDocument document) {
        this.document = document;
    }

    void correct(Box root) {
        gather(root);
        tags.forEach(this::correct);
        writeIds();
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
            case "table" -> correctTable(tag.getCOSObject());
            case "th" -> name(element.getAttribute("id"), tag);
            case "span", "div" -> correctPlain(element, tag);
            case "td" -> refer(element.getAttribute("headers"), tag.getCOSObject());
            default -> {}
        }
    }

    private void correctPlain(Element element, PDStructureElement tag) {
        String look = element.getAttribute("class");
        Optional.ofNullable(TYPES.get(look)).ifPresent(tag::setStructureType);
        if (look.equals(ListWriter.NUMBERED) || look.equals(ListWriter.BULLETED)) {
            lists.put(element, tag.getCOSObject());
            tag.getCOSObject().setItem(COSName.K, new COSArray());
        } else if (look.equals(ListWriter.ITEM)) {
            adopt(element, tag.getCOSObject());
        } else if (look.equals(ListWriter.REST)) {
            list(element).ifPresent(list -> continueLast(list, tag.getCOSObject()));
        }
    }

    /** What an item goes on with in the next column belongs to its words. */
    private static void continueLast(COSDictionary list, COSDictionary rest) {
        List<COSDictionary> items = Kids.elementsOf(list);
        COSDictionary words =
                Kids.childrenOf(items.get(items.size() - 1), "LBody").get(0);
        COSArray kids = Kids.of(words);
        kids.add(rest);
        words.setItem(COSName.K, kids);
        rest.setItem(COSName.P, words);
    }

    /** What a list in columns holds is its own: the layout engine puts parts between that are neither list nor item. */
    private void adopt(Element element, COSDictionary item) {
        list(element).ifPresent(list -> {
            Kids.of(list).add(item);
            item.setItem(COSName.P, list);
        });
    }

    private Optional<COSDictionary> list(Element element) {
        Node above = element.getParentNode();
        while (above != null && !lists.containsKey(above)) {
            above = above.getParentNode();
        }
        return Optional.ofNullable(lists.get(above));
    }

    private void name(String id, PDStructureElement tag) {
        if (!id.isEmpty()) {
            tag.setElementIdentifier(id);
            byId.put(id, tag.getCOSObject());
        }
    }

    private static void refer(String ids, COSDictionary tag) {
        if (!ids.isEmpty()) {
            COSArray headers = new COSArray();
            new StringTokenizer(ids).asIterator().forEachRemaining(id -> headers.add(new COSString((String) id)));
            attributes(tag).setItem(HEADERS, headers);
        }
    }

    private static COSDictionary attributes(COSDictionary tag) {
        COSDictionary attributes = tag.getCOSDictionary(COSName.A);
        if (attributes == null) {
            attributes = new COSDictionary();
            attributes.setItem(COSName.O, COSName.getPDFName("Table"));
            tag.setItem(COSName.A, attributes);
        }
        return attributes;
    }

    /** Drops the empty foot that every table gets and makes the caption, a sibling of the table, its first part. */
    private static void correctTable(COSDictionary table) {
        COSArray kids = Kids.of(table);
        Kids.childrenOf(table, "TFoot").stream()
                .filter(foot -> Kids.of(foot).size() == 0)
                .forEach(kids::removeObject);
        COSDictionary frame = table.getCOSDictionary(COSName.P);
        if (frame != null) {
            Kids.childrenOf(frame, "Caption").forEach(caption -> adopt(caption, frame, table, kids));
        }
        table.setItem(COSName.K, kids);
    }

    private static void adopt(COSDictionary caption, COSDictionary frame, COSDictionary table, COSArray kids) {
        COSArray rest = Kids.of(frame);
        rest.removeObject(caption);
        frame.setItem(COSName.K, rest);
        caption.setItem(COSName.P, table);
        kids.add(0, caption);
    }

    /** Lists the named elements in the order of their names, as a name tree has to be (ISO 32000-1, 7.9.6). */
    private void writeIds() {
        COSArray names = new COSArray();
        byId.forEach((id, tag) -> {
            names.add(new COSString(id));
            names.add(tag);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        if (names.size() > 0) {
            document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().setItem(ID_TREE, tree);
        }
    }
}
