package io.github.evidencebrief.render;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Reads the children of structure elements, which a PDF holds as nothing, one or an array (ISO 32000-1, 14.7.2). */
final class Kids {
    private Kids() {}

    /** All children, marked content among them; a new array where the element holds no array. */
    static COSArray of(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            return array;
        }
        COSArray array = new COSArray();
        if (kids != null) {
            array.add(kids);
        }
        return array;
    }

    /** The children that are structure elements of a type. */
    static List<COSDictionary> childrenOf(COSDictionary element, String type) {
        return elementsOf(element).stream()
                .filter(child -> type.equals(child.getNameAsString(COSName.S)))
                .toList();
    }

    /** The children that are structure elements. */
    static List<COSDictionary> elementsOf(COSDictionary element) {
        return dictionaries(element).stream()
                .filter(child -> child.containsKey(COSName.S))
                .toList();
    }

    /** The children that are dictionaries: elements, references to marked content and to objects. */
    static List<COSDictionary> dictionaries(COSDictionary element) {
        COSArray kids = of(element);
        List<COSDictionary> found = new ArrayList<>();
        for (int at = 0; at < kids.size(); at++) {
            if (kids.getObject(at) instanceof COSDictionary child) {
                found.add(child);
            }
        }
        return found;
    }
}
