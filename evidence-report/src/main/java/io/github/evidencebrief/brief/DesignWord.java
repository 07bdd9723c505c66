package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyReport;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says whose word the design of a study is, where several sources report it and not all of them name it. */
final class DesignWord {
    private final EvidenceIndex index;

    DesignWord(EvidenceIndex index) {
        this.index = index;
    }

    /** {@code  (by the word of S2)}; empty for a study in one source, and where all sources or none name the design. */
    String of(Study study) {
        String stem = stem(study.design());
        Set<String> sources = study.reports().stream().map(StudyReport::source).collect(Collectors.toSet());
        Set<String> naming = study.quotes().stream()
                .filter(quote -> !stem.isEmpty() && names(quote, stem))
                .map(Quote::source)
                .collect(Collectors.toSet());
        List<String> labels = index.labels(naming);
        return labels.isEmpty() || naming.containsAll(sources) ? "" : " (by the word of " + Listing.and(labels) + ")";
    }

    private static boolean names(Quote quote, String stem) {
        return quote.exact().toLowerCase(Locale.ROOT).contains(stem);
    }

    /** The letters that a source has to print to name a design; empty where many words would do. */
    private static String stem(StudyDesign design) {
        return switch (design) {
            case RCT -> "random";
            case COHORT -> "cohort";
            case CASE_CONTROL -> "case-control";
            case CROSS_SECTIONAL -> "cross-sectional";
            case SYSTEMATIC_REVIEW -> "systematic";
            case META_ANALYSIS -> "meta-anal";
            default -> "";
        };
    }
}
