package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Study;
import java.util.List;
import java.util.Locale;

/** Tells studies that sources name by one number from those that were joined because the reports are alike. */
final class SameStudy {
    private static final List<String> NUMBERS = List.of("doi", "pmid", "pmcid", "regist", "identifier");

    private SameStudy() {}

    /** Whether some report was joined to the others without a number that both print: an inference, not a fact. */
    static boolean isInferred(Study study) {
        return study.reports().stream()
                .filter(report -> !report.reasons().isEmpty())
                .anyMatch(report -> report.reasons().stream().noneMatch(SameStudy::isNumber));
    }

    private static boolean isNumber(String reason) {
        String lower = reason.toLowerCase(Locale.ROOT);
        return NUMBERS.stream().anyMatch(lower::contains);
    }
}
