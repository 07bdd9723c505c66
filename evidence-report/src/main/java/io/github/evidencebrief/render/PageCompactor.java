package io.github.evidencebrief.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Rewrites the content of pages so that each mark stands where it is used and none is empty, and compresses it. */
final class PageCompactor {
    private final PDDocument document;
    private final Artifacts artifacts;

    PageCompactor(PDDocument document, Artifacts artifacts) {
        this.document = document;
        this.artifacts = artifacts;
    }

    void compact() throws IOException {
        for (PDPage page : document.getPages()) {
            compact(page);
        }
    }

    private void compact(PDPage page) throws IOException {
        COSDictionary resources = page.getResources().getCOSObject();
        COSDictionary lists = resources.getCOSDictionary(COSName.PROPERTIES);
        MarkRewriter marks = new MarkRewriter(lists == null ? new COSDictionary() : lists, artifacts.on(page));
        page.setContents(stream(marks.rewritten(content(page))));
        resources.removeItem(COSName.PROPERTIES);
    }

    private static byte[] content(PDPage page) throws IOException {
        try (InputStream in = page.getContents()) {
            return in.readAllBytes();
        }
    }

    private PDStream stream(byte[] content) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }
}
