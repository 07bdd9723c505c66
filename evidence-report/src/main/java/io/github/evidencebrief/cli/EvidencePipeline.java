package io.github.evidencebrief.cli;

import io.github.evidencebrief.assemble.Assembler;
import io.github.evidencebrief.assemble.Reading;
import io.github.evidencebrief.compare.EvidenceComparison;
import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFile;
import io.github.evidencebrief.document.SourceFiles;
import io.github.evidencebrief.link.Linker;
import io.github.evidencebrief.model.Comparison;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.rule.RuleSet;
import java.nio.file.Path;
import java.util.List;

/** The way from files to a brief, one value between two stages. */
final class EvidencePipeline {
    private final DocumentReaders readers = DocumentReaders.standard();
    private final Lazy<RuleSet> rules = new Lazy<>(RuleSet::shipped);
    private final BriefRequest request;
    private final Memo memo;
    private final Progress progress;

    EvidencePipeline(BriefRequest request, Memo memo, Progress progress) {
        this.request = request;
        this.memo = memo;
        this.progress = progress;
    }

    /** The brief of the named files and folders in every format asked for; no file when the last ones still hold. */
    Edition run(List<Path> named) {
        SourceFiles files = SourceFiles.find(named, readers);
        Harvest harvest = Harvest.of(files, memo.remembering(this::read), progress);
        Changes changes = memo.changes(harvest);
        if (memo.holds(harvest, request)) {
            return new Edition(harvest, changes, List.of());
        }
        Evidence linked = new Linker().link(harvest.evidence());
        Evidence compared = compared(linked, new EvidenceComparison().compare(linked));
        ReportContent content = DraftBrief.of(compared, request.title(), changes.sentences());
        return new Edition(
                harvest, changes, new Renderers(request.paper()).render(request.formats(), content, compared));
    }

    private static Evidence compared(Evidence linked, Comparison comparison) {
        return Evidence.builder().from(linked).comparison(comparison).build();
    }

    private ReadSource read(SourceFile file) {
        Document document = readers.read(file);
        Reading reading = Reading.of(document, rules.get());
        return ReadSource.anew(file, new Assembler(rules.get()).assemble(reading));
    }
}
