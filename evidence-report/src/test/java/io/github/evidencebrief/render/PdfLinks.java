package io.github.evidencebrief.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** The links of a PDF. */
final class PdfLinks {
    private PdfLinks() {}

    /** What the links say they lead to, in the order of the pages. */
    static List<String> titles(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return links(document).stream().map(PDAnnotation::getContents).toList();
        }
    }

    /** The titles of the links that lead to no page. */
    static List<String> dead(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> dead = new ArrayList<>();
            for (PDAnnotationLink link : links(document)) {
                if (!(destination(link) instanceof PDPageDestination page) || page.retrievePageNumber() < 0) {
                    dead.add(link.getContents());
                }
            }
            return dead;
        }
    }

    private static PDDestination destination(PDAnnotationLink link) throws IOException {
        return link.getAction() instanceof PDActionGoTo action ? action.getDestination() : link.getDestination();
    }

    private static List<PDAnnotationLink> links(PDDocument document) throws IOException {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                links.add((PDAnnotationLink) annotation);
            }
        }
        return links;
    }
}
