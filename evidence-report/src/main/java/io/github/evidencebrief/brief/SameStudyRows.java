package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyReport;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<Statement> reasons = study.reports().stream()
                .filter(report -> !report.reasons().isEmpty())
                .flatMap(report -> reasons(study, report).stream())
                .distinct()
                .toList();
        String verdict = SameStudy.isInferred(study) ? "taken for one study, an inference" : "one study";
        return new SameStudyRow(study.label(), sources(study), verdict, reasons);
    }

    /** What speaks for one report's study being that of another: "S2 and S3: both name the journal". */
    private List<Statement> reasons(Study study, StudyReport report) {
        Map<String, List<String>> byPair = new LinkedHashMap<>();
        report.reasons()
                .forEach(reason -> byPair.computeIfAbsent(pair(study, report, reason), unseen -> new ArrayList<>())
                        .add(reason));
        return byPair.entrySet().stream()
                .map(entry -> Statement.of(entry.getKey() + ": " + String.join("; ", entry.getValue())))
                .toList();
    }

    private String pair(Study study, StudyReport report, String reason) {
        List<String> others = others(study, report);
        List<String> partners = others.size() > 1 ? new Partners(index, study).of(report, reason) : others;
        if (partners.size() == 1) {
            return Listing.and(index.labels(List.of(partners.get(0), report.source())));
        }
        boolean each = !partners.isEmpty() && Partners.isOfNames(reason);
        return index.label(report.source())
                + (each
                        ? ", with each of " + Listing.and(index.labels(partners))
                        : " and " + String.join(" or ", index.labels(partners.isEmpty() ? others : partners)));
    }

    private static List<String> others(Study study, StudyReport report) {
        return study.reports().stream()
                .map(StudyReport::source)
                .filter(source -> !source.equals(report.source()))
                .toList();
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
