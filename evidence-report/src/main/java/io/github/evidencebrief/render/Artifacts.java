package io.github.evidencebrief.render;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Takes what is not read aloud out of the structure tree: table heads that are printed again at the top of a page, and
 * signs before words that say the same.
 */
final class Artifacts {
    /** The type of elements that are to be taken out. */
    static final String TAG = "Artifact";

    private static final String PAGINATION = "Pagination";
    private static final String LAYOUT = "Layout";

    /** Types of artifacts by the number of their marked content, by the key of its page in the parent tree. */
    private final Map<Integer, Map<Integer, String>> types = new TreeMap<>();

    /** Finds the artifacts of a document and takes them out. */
    static Artifacts takenOutOf(PDDocument document) {
        Artifacts artifacts = new Artifacts();
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        artifacts.search(root.getCOSObject());
        artifacts.clearParents(root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE));
        return artifacts;
    }

    /** The types of the page's artifacts by the number of their marked content. */
    Map<Integer, String> on(PDPage page) {
        return types.getOrDefault(page.getStructParents(), Map.of());
    }

    private void search(COSDictionary element) {
        for (COSDictionary child : Kids.elementsOf(element)) {
            switch (child.getNameAsString(COSName.S)) {
                case "THead" -> takeOutRepeated(child);
                case TAG -> takeOut(child, element);
                default -> search(child);
            }
        }
    }

    private void takeOut(COSDictionary sign, COSDictionary parent) {
        COSArray marks = Kids.of(sign);
        for (int at = 0; at < marks.size(); at++) {
            if (marks.getObject(at) instanceof COSInteger number) {
                add(sign.getCOSDictionary(COSName.PG), number.intValue(), LAYOUT);
            }
        }
        Kids.dictionaries(sign).stream()
                .filter(mark -> mark.containsKey(COSName.MCID))
                .forEach(mark -> add(mark.getCOSDictionary(COSName.PG), mark.getInt(COSName.MCID), LAYOUT));
        COSArray kids = Kids.of(parent);
        kids.removeObject(sign);
        parent.setItem(COSName.K, kids);
    }

    /** A reference that names its page stands on another page than the head's first print. */
    private void takeOutRepeated(COSDictionary element) {
        COSArray kids = Kids.of(element);
        for (COSDictionary child : Kids.dictionaries(element)) {
            if (child.containsKey(COSName.S)) {
                takeOutRepeated(child);
            } else if (child.containsKey(COSName.PG) && child.containsKey(COSName.MCID)) {
                add(child.getCOSDictionary(COSName.PG), child.getInt(COSName.MCID), PAGINATION);
                kids.removeObject(child);
            }
        }
        element.setItem(COSName.K, kids);
    }

    private void add(COSDictionary page, int number, String type) {
        types.computeIfAbsent(page.getInt(COSName.STRUCT_PARENTS), unseen -> new HashMap<>())
                .put(number, type);
    }

    private void clearParents(COSDictionary tree) {
        COSArray numbers = tree.getCOSArray(COSName.NUMS);
        for (int at = 0; at + 1 < numbers.size(); at += 2) {
            if (numbers.getObject(at + 1) instanceof COSArray parents) {
                types.getOrDefault(numbers.getInt(at), Map.of())
                        .keySet()
                        .forEach(mark -> parents.set(mark, (COSBase) COSNull.NULL));
            }
        }
    }
}
