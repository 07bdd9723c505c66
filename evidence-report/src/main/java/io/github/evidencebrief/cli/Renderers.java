package io.github.evidencebrief.cli;

import com.openhtmltopdf.util.XRLog;
import io.github.evidencebrief.brief.Brief;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.render.Attachment;
import io.github.evidencebrief.render.CsvFile;
import io.github.evidencebrief.render.CsvRenderer;
import io.github.evidencebrief.render.HtmlRenderer;
import io.github.evidencebrief.render.PageSize;
import io.github.evidencebrief.render.PdfFile;
import io.github.evidencebrief.render.PdfRenderer;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.ReportSpec;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/** Renders a brief in the formats that were asked for. */
final class Renderers {
    private final List<Format> formats;
    private final PdfRenderer printer;

    /** Renderers that are getting ready while something else is done. */
    Renderers(PageSize paper, List<Format> formats) {
        this.formats = List.copyOf(formats);
        this.printer = new PdfRenderer(paper, Sideline::run);
        Sideline.rehearse(this::rehearse);
    }

    private void rehearse() {
        ReportSpec.of(Brief.class);
        if (formats.contains(Format.PDF)) {
            silenceLibraries();
            printer.rehearse();
        }
    }

    List<Rendering> render(ReportContent content, Evidence evidence) {
        return formats.stream()
                .flatMap(format -> render(format, content, evidence))
                .toList();
    }

    private Stream<Rendering> render(Format format, ReportContent content, Evidence evidence) {
        return switch (format) {
            case PDF -> Stream.of(pdf(content, evidence));
            case HTML ->
                Stream.of(
                        new Rendering(format, new HtmlRenderer().render(content).bytes(), List.of()));
            case JSON -> Stream.of(new Rendering(format, Json.file(evidence), List.of()));
            case CSV -> new CsvRenderer().render(content).stream().map(Renderers::csv);
        };
    }

    private static Rendering csv(CsvFile table) {
        return new Rendering(Format.CSV, table.name(), table.bytes(), List.of());
    }

    private Rendering pdf(ReportContent content, Evidence evidence) {
        silenceLibraries();
        PdfFile file = printer.render(content, Sideline.make(() -> attached(evidence)));
        return new Rendering(Format.PDF, file.bytes(), file.warnings());
    }

    private static Attachment attached(Evidence evidence) {
        return new Attachment(
                "evidence.json", "application/json", "The evidence this brief is made from", Json.file(evidence));
    }

    /** The PDF libraries log what is of no use to the person; what is comes as a warning or an exception. */
    private static void silenceLibraries() {
        LogManager.getLogManager().reset();
        XRLog.setLoggingEnabled(false);
    }
}
