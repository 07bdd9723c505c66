package io.github.evidencebrief.render;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a screen reader finds in a PDF: the structure tree in its order with the text of each element. */
public final class StructureText {
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    public static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StructureText text = new StructureText();
            for (PDPage page : document.getPages()) {
                text.readMarks(page);
            }
            text.write(document.getDocumentCatalog().getStructureTreeRoot(), 0);
            return text.out.toString();
        } catch (IOException e) {
            throw new IllegalStateException("The PDF cannot be read", e);
        }
    }

    private void readMarks(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> byMark = texts.computeIfAbsent(page.getCOSObject(), unseen -> new HashMap<>());
        extractor.getMarkedContents().forEach(mark -> byMark.merge(mark.getMCID(), words(mark), String::concat));
    }

    private static String words(PDMarkedContent mark) {
        StringBuilder words = new StringBuilder();
        for (Object content : mark.getContents()) {
            if (content instanceof TextPosition position) {
                words.append(position.getUnicode());
            } else if (content instanceof PDMarkedContent inner) {
                words.append(words(inner));
            }
        }
        return words.toString();
    }

    private void write(PDStructureNode node, int depth) {
        List<Object> kids = node.getKids();
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                line(depth, element.getStructureType() + alternative(element));
                write(element, depth + 1);
            } else if (kid instanceof Integer mark && node instanceof PDStructureElement element) {
                line(depth, text(element.getPage(), mark));
            } else if (kid instanceof PDMarkedContentReference reference) {
                line(depth, text(reference.getPage(), reference.getMCID()));
            }
        }
    }

    private static String alternative(PDStructureElement element) {
        String alternative = element.getAlternateDescription();
        return alternative == null ? "" : " = " + alternative;
    }

    private String text(@Nullable PDPage page, int mark) {
        if (page == null) {
            throw new IllegalStateException("Content " + mark + " stands on no page");
        }
        String text = texts.getOrDefault(page.getCOSObject(), Map.of()).get(mark);
        return text == null ? "MISSING " + mark : "\"" + text + "\"";
    }

    private void line(int depth, String words) {
        if (!words.equals("\"\"") && !words.equals("\" \"")) {
            out.append("  ".repeat(depth)).append(words).append('\n');
        }
    }
}
