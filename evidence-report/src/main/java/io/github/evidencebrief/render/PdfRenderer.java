package io.github.evidencebrief.render;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.github.evidencebrief.report.ReportContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Writes a report as a PDF that conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3).
 *
 * <p>The same content gives the same bytes. Nothing outside the jar is read.
 */
public final class PdfRenderer {
    private static final int OBJECTS_PER_STREAM = 2000;

    static {
        // The layout engine prints its progress to the console by default; what a reader misses is in the warnings.
        XRLog.setLoggingEnabled(false);
    }

    private final PageSize pageSize;
    private final AtomicReference<Optional<SourceSans>> spare = new AtomicReference<>(Optional.empty());

    /** A renderer for A4 pages. */
    public PdfRenderer() {
        this(PageSize.A4);
    }

    /** A renderer for pages of a size. */
    public PdfRenderer(PageSize pageSize) {
        this.pageSize = pageSize;
    }

    /** The report as a PDF without attachment. */
    public PdfFile render(ReportContent content) {
        return render(content, Optional.empty());
    }

    /** The report as a PDF that carries a file. */
    public PdfFile render(ReportContent content, Attachment attachment) {
        return render(content, () -> attachment);
    }

    /** The report as a PDF that carries a file, which is asked for when the pages are done. */
    public PdfFile render(ReportContent content, Supplier<Attachment> attachment) {
        return render(content, Optional.of(attachment));
    }

    /**
     * Prints a short report and throws it away: the next PDF of this renderer takes less time, and has the same bytes.
     * Meanwhile no other thread may print.
     */
    public void rehearse() {
        SourceSans faces = SourceSans.read();
        Attachment nothing = new Attachment("rehearsal.txt", "text/plain", "Nothing", new byte[1]);
        render(Rehearsal.content(), faces, Optional.of(() -> nothing));
        spare.set(Optional.of(faces));
    }

    private PdfFile render(ReportContent content, Optional<Supplier<Attachment>> attachment) {
        return render(content, spare.getAndSet(Optional.empty()).orElseGet(SourceSans::read), attachment);
    }

    private PdfFile render(ReportContent content, SourceSans faces, Optional<Supplier<Attachment>> attachment) {
        Glyphs glyphs = new Glyphs(faces.regular());
        Document page = new PaperPage(glyphs, new FontMeasure(faces.regular()), pageSize).of(content);
        try (PDDocument document = new PDDocument()) {
            PdfBoxRenderer renderer = renderer(page, document, Fonts.of(faces, glyphs));
            renderer.createPDFWithoutClosing();
            new Tagger(document).correct(renderer.getRootBox());
            new PageCompactor(document, RepeatedHeads.takenOutOf(document)).compact();
            new Metadata(
                            glyphs.apply(content.title()),
                            glyphs.apply(content.kind().orElse(content.title())))
                    .write(document);
            if (attachment.isPresent()) {
                new Embedding(document).add(attachment.get().get());
            }
            return new PdfFile(saved(document), glyphs.warnings());
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF of \"" + content.title() + "\" could not be written", e);
        }
    }

    private static PdfBoxRenderer renderer(Document page, PDDocument document, Fonts fonts) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withW3cDocument(page, null);
        // The engine leaves the content of pages as it is in its test mode; it is compressed once it is compact.
        builder.testMode(true);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ColorProfile.srgb());
        builder.useSVGDrawer(new FigurePainter());
        denyAll(builder);
        fonts.register(builder, document);
        return builder.buildPdfRenderer();
    }

    private static void denyAll(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, new CompressParameters(OBJECTS_PER_STREAM));
        return out.toByteArray();
    }
}
