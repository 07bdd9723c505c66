package io.github.evidencebrief.render;

import com.openhtmltopdf.util.XRLog;
import io.github.evidencebrief.report.ReportContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
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

    /**
     * CSS pixels (1/96 in) of the foot that a part of a list leaves: the room between the two lists, and about three lines
     * where it was measured too low.
     */
    private static final List<Double> SPARE = List.of(26.0, 48.0);

    private final PageSize pageSize;
    private final Executor helper;
    private final Lock press = new ReentrantLock();
    private final FontShelf fonts = new FontShelf();

    /** A renderer for A4 pages. */
    public PdfRenderer() {
        this(PageSize.A4);
    }

    /** A renderer for pages of a size. */
    public PdfRenderer(PageSize pageSize) {
        this(pageSize, Runnable::run);
    }

    /** A renderer for pages of a size with a helper, which runs part of the work when it is free and at any time later. */
    public PdfRenderer(PageSize pageSize, Executor helper) {
        this.pageSize = pageSize;
        this.helper = helper;
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
     * A report that another thread prints with this renderer meanwhile waits when its pages are to be laid out; where
     * that came first, there is nothing to rehearse.
     */
    public void rehearse() {
        Attachment nothing = new Attachment("rehearsal.txt", "text/plain", "Nothing", new byte[1]);
        Sheets sheets = sheets(Rehearsal.content());
        if (press.tryLock()) {
            try {
                print(sheets, (rehearsed, faces) -> Layout.of(rehearsed.page(), faces), Optional.of(() -> nothing));
                fonts.fallback();
            } finally {
                press.unlock();
            }
        }
    }

    /** A report that is ready to be laid out. */
    private record Sheets(ReportContent content, Glyphs glyphs, PaperPage paper, Document page) {
        /** The page with a list parted at the foot of the first sheet. */
        Document parted(double foot) {
            return paper.of(content, foot);
        }

        /** The title and the section that opens the report alone. */
        Document opening() {
            return paper.of(new ReportContent(
                    content.language(),
                    content.kind(),
                    content.title(),
                    content.edition(),
                    content.sections().subList(0, 1),
                    List.of()));
        }

        String title() {
            return glyphs.apply(content.title());
        }

        String subject() {
            return glyphs.apply(content.kind().orElse(content.title()));
        }
    }

    private Sheets sheets(ReportContent content) {
        Glyphs glyphs = new Glyphs(fonts);
        PaperPage paper = new PaperPage(glyphs, new FontMeasure(fonts.regular()), pageSize);
        return new Sheets(content, glyphs, paper, paper.of(content));
    }

    private PdfFile render(ReportContent content, Optional<Supplier<Attachment>> attachment) {
        Sheets sheets = sheets(content);
        press.lock();
        try {
            return print(sheets, this::fitted, attachment);
        } finally {
            press.unlock();
        }
    }

    /** A way to give the lines of a report their places on pages. */
    private interface Setting {
        Layout of(Sheets sheets, Fonts fonts) throws IOException;
    }

    /** The fonts are for one report at a time. */
    private PdfFile print(Sheets sheets, Setting setting, Optional<Supplier<Attachment>> attachment) {
        try (Layout layout = setting.of(sheets, Fonts.of(fonts, sheets.glyphs()))) {
            PDDocument document = layout.print();
            new Tagger(document).correct(layout.root());
            new PageCompactor(document, Artifacts.takenOutOf(document)).compact(helper);
            new Metadata(sheets.title(), sheets.subject()).write(document);
            if (attachment.isPresent()) {
                new Embedding(document).add(attachment.get().get());
            }
            return new PdfFile(saved(document), sheets.glyphs().warnings());
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF of \"" + sheets.content().title() + "\" could not be written", e);
        }
    }

    /**
     * The pages as they come; with lines closer or further apart where holes, a broken figure or a few last lines get
     * fewer by that; on wide pages with a list parted that would leave the foot of the first page empty. Closer lines are
     * tried first: they bring back a few lines that spilled over to a page of their own.
     */
    private Layout fitted(Sheets sheets, Fonts fonts) throws IOException {
        double foot = pageSize.isLandscape() ? foot(sheets, fonts) : 0;
        for (double spare : SPARE.subList(0, foot == 0 ? 0 : Filling.isLarge(foot) ? SPARE.size() : 1)) {
            Document parted = sheets.parted(foot - spare);
            Layout filled = Layout.of(parted, fonts);
            if (opensWell(filled.filling(), foot)) {
                return spaced(parted, filled, fonts);
            }
            filled.close();
        }
        return spaced(sheets.page(), Layout.of(sheets.page(), fonts), fonts);
    }

    /** Whether a list was parted well: a small foot of the first page is not to be filled at the cost of the second. */
    private static boolean opensWell(Filling filled, double foot) {
        return Filling.isLarge(foot) ? filled.foot() == 0 : filled.opensFull();
    }

    /** CSS pixels (1/96 in) that what opens the report leaves of its page; nothing for few, and where nothing follows. */
    private static double foot(Sheets sheets, Fonts fonts) throws IOException {
        if (sheets.content().sections().size() < 2) {
            return 0;
        }
        try (Layout opening = Layout.of(sheets.opening(), fonts)) {
            return opening.filling().left();
        }
    }

    /** A first page that is filled stays so. */
    private static Layout spaced(Document page, Layout usual, Fonts fonts) throws IOException {
        Layout best = usual;
        Leading before = Leading.USUAL;
        for (Leading leading : List.of(Leading.TIGHT, Leading.LOOSE)) {
            if (!best.filling().isPoor()) {
                return best;
            }
            PaperPage.set(page, before, leading);
            before = leading;
            Layout other = Layout.of(page, fonts);
            boolean better = other.filling().flaws() < best.filling().flaws()
                    && other.filling().foot() <= best.filling().foot();
            (better ? best : other).close();
            best = better ? other : best;
        }
        return best;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, new CompressParameters(OBJECTS_PER_STREAM));
        return out.toByteArray();
    }
}
