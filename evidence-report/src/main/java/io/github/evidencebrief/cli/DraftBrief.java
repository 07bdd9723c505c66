package io.github.evidencebrief.cli;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.ReportSpec;
import io.github.evidencebrief.report.SectionSpec;
import java.util.List;
import java.util.Optional;

/** Stands in for the brief until it is there: statements without tables. */
final class DraftBrief {
    private DraftBrief() {}

    static ReportContent of(Evidence evidence, Optional<String> title, List<String> changes) {
        return ReportSpec.<Evidence>builder(title.orElse("Evidence brief"))
                .sources(Evidence::sources)
                .section(SectionSpec.plain(
                        "Findings",
                        all -> all.findings().stream().map(f -> f.statement()).toList()))
                .section(SectionSpec.plain("What changed since the last edition", all -> changes))
                .build()
                .fill(evidence);
    }
}
