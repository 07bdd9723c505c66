package io.github.evidencebrief.render;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** A report whose lines have their places on pages and are not printed yet. */
final class Layout implements AutoCloseable {
    private final PDDocument document;
    private final PdfBoxRenderer renderer;
    private final Filling filling;

    private Layout(Document page, Fonts fonts) throws IOException {
        this.document = new PDDocument();
        this.renderer = renderer(page, document, fonts);
        renderer.getSharedContext().setTextRenderer(new WordWidths());
        renderer.layout();
        LastColumns.even(renderer.getRootBox(), renderer.getSharedContext().newLayoutContextInstance());
        this.filling = Filling.of(renderer.getRootBox());
    }

    static Layout of(Document page, Fonts fonts) throws IOException {
        return new Layout(page, fonts);
    }

    Filling filling() {
        return filling;
    }

    Box root() {
        return renderer.getRootBox();
    }

    /** Writes the pages into the document. */
    PDDocument print() throws IOException {
        renderer.createPDFWithoutClosing();
        return document;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static PdfBoxRenderer renderer(Document page, PDDocument document, Fonts fonts) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePageSupplier(MarkedPage::added);
        builder.withW3cDocument(page, null);
        // The engine leaves the content of pages as it is in its test mode; it is compressed once it is compact.
        builder.testMode(true);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ColorProfile.srgb());
        builder.useSVGDrawer(new FigurePainter());
        builder.useUnicodeLineBreaker(new WordBreaker());
        denyAll(builder);
        fonts.register(builder, document);
        return builder.buildPdfRenderer();
    }

    private static void denyAll(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
    }
}
