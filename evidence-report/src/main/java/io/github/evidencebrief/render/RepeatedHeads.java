package io.github.evidencebrief.render;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Takes the table heads that are printed again at the top of a page out of the structure tree, so that they are read
 * aloud once.
 */
final class RepeatedHeads {
    /** Numbers of marked content by the key of its page in the parent tree. */
    private final Map<Integer, Set<Integer>> repeated = new TreeMap<>();

    /** Finds the repeated heads of a document and takes them out. */
    static RepeatedHeads takenOutOf(PDDocument document) {
        RepeatedHeads heads = new RepeatedHeads();
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        heads.search(root.getCOSObject());
        heads.clearParents(root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE));
        return heads;
    }

    /** The numbers of the page's marked content that repeats a head. */
    Set<Integer> on(PDPage page) {
        return repeated.getOrDefault(page.getStructParents(), Set.of());
    }

    private void search(COSDictionary element) {
        for (COSDictionary child : Kids.elementsOf(element)) {
            if ("THead".equals(child.getNameAsString(COSName.S))) {
                takeOut(child);
            } else {
                search(child);
            }
        }
    }

    /** A reference that names its page stands on another page than the head's first print. */
    private void takeOut(COSDictionary element) {
        COSArray kids = Kids.of(element);
        for (COSDictionary child : Kids.dictionaries(element)) {
            if (child.containsKey(COSName.S)) {
                takeOut(child);
            } else if (child.containsKey(COSName.PG) && child.containsKey(COSName.MCID)) {
                int page = child.getCOSDictionary(COSName.PG).getInt(COSName.STRUCT_PARENTS);
                repeated.computeIfAbsent(page, unseen -> new HashSet<>()).add(child.getInt(COSName.MCID));
                kids.removeObject(child);
            }
        }
        element.setItem(COSName.K, kids);
    }

    private void clearParents(COSDictionary tree) {
        COSArray numbers = tree.getCOSArray(COSName.NUMS);
        for (int at = 0; at + 1 < numbers.size(); at += 2) {
            if (numbers.getObject(at + 1) instanceof COSArray parents) {
                Set<Integer> marks = repeated.getOrDefault(numbers.getInt(at), Set.of());
                marks.forEach(mark -> parents.set(mark, (COSBase) COSNull.NULL));
            }
        }
    }
}
