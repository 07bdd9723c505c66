package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows which reports were joined to one study and which may belong together. */
final class SameStudyRows {
    private final EvidenceIndex index;

    SameStudyRows(EvidenceIndex index) {
        this.index = index;
    }

    List<SameStudyRow> all() {
        List<SameStudyRow> rows = new ArrayList<>();
        index.studies().stream()
                .filter(study -> study.reports().size() > 1)
                .map(this::joined)
                .forEach(rows::add);
        index.studies().stream()
                .filter(study -> !study.possiblySame().isEmpty())
                .map(this::possible)
                .forEach(rows::add);
        return rows;
    }

    private SameStudyRow joined(Study study) {
        List<String> reasons = study.reports().stream()
                .filter(report -> !report.reasons().isEmpty())
                .map(this::reasons)
                .toList();
        return new SameStudyRow(study.label(), sources(study), "one study", reasons);
    }

    /** What speaks for one report's study being that of another before it: "S3: both name the journal". */
    private String reasons(StudyReport report) {
        return index.label(report.source()) + ": " + String.join("; ", report.reasons());
    }

    private SameStudyRow possible(Study study) {
        List<String> others = study.possiblySame().stream()
                .sorted()
                .map(id -> index.studyName(Optional.of(id)).orElse(id))
                .toList();
        return new SameStudyRow(
                study.label(),
                sources(study),
                "possibly the same as " + Listing.and(others) + "; not joined",
                List.of());
    }

    private String sources(Study study) {
        return String.join(
                ", ",
                index.labels(study.reports().stream().map(StudyReport::source).toList()));
    }
}
