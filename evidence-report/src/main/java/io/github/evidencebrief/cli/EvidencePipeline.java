package io.github.evidencebrief.cli;

import io.github.evidencebrief.assemble.Assembler;
import io.github.evidencebrief.brief.Brief;
import io.github.evidencebrief.compare.EvidenceComparison;
import io.github.evidencebrief.compare.Workings;
import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFile;
import io.github.evidencebrief.document.SourceFiles;
import io.github.evidencebrief.link.Linker;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.ReportSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The way from files to a brief, one value between two stages. */
final class EvidencePipeline {
    private static final Lazy<Supplier<Assembler>> ASSEMBLER =
            new Lazy<>(() -> Sideline.make(() -> new Assembler(ShippedRules.get())));

    private final DocumentReaders readers = DocumentReaders.standard();
    private final BriefRequest request;
    private final Memo memo;
    private final Progress progress;
    private final Lazy<Renderers> renderers;

    EvidencePipeline(BriefRequest request, Memo memo, Progress progress) {
        this.request = request;
        this.memo = memo;
        this.progress = progress;
        this.renderers = new Lazy<>(request::renderers);
    }

    /** Begins to load the rules when the words of the command line ask for a brief, while the rest of them is read. */
    static void prepareFor(List<String> words) {
        if (words.indexOf("brief") == 0) {
            ASSEMBLER.get();
        }
    }

    /** The brief of the named files and folders in every format asked for; no format when the last files still hold. */
    Edition run(List<Path> named) {
        SourceFiles files = request.sources(named, readers);
        Harvest harvest = Harvest.of(files, memo.remembering(this::read), progress);
        Changes changes = memo.changes(harvest);
        if (memo.holds(harvest, request)) {
            return Edition.upToDate(harvest, changes);
        }
        Evidence evidence = compared(new Linker().link(harvest.evidence()));
        Brief brief = Brief.of(evidence, request.options(harvest, changes));
        ReportContent content = ReportSpec.of(Brief.class).fill(brief);
        return Edition.of(harvest, changes, evidence, renderers.get().render(content, evidence));
    }

    /** What one source says on its own; there is something to render then, so the renderers begin to get ready. */
    private ReadSource read(SourceFile file) {
        renderers.get();
        Document document = readers.read(file);
        return ReadSource.anew(file, ASSEMBLER.get().get().assemble(document));
    }

    private static Evidence compared(Evidence linked) {
        Evidence marked = Workings.marked(linked);
        return Evidence.builder()
                .from(marked)
                .comparison(new EvidenceComparison().compare(marked))
                .build();
    }
}
