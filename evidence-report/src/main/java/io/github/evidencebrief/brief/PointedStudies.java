package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the studies that words point back at by their number: "both reviews", "the two trials", "all three studies". */
final class PointedStudies {
    private static final Pattern POINTER = Pattern.compile(
            "\\b(both|(?:the|these|those) two|(?:all|the|these|those) three) (?:of (?:the|these|those) )?(?:\\w+ )?"
                    + "(reviews|overviews|meta-analyses|trials|experiments|studies|papers|reports)\\b",
            Pattern.CASE_INSENSITIVE);

    private final EvidenceIndex index;

    PointedStudies(EvidenceIndex index) {
        this.index = index;
    }

    /** The nearest studies named before it in its source, as many as it speaks of; none where it has a study or points at none. */
    List<Study> of(Finding finding) {
        Quote words = finding.quotes().get(0);
        Matcher pointer = POINTER.matcher(words.exact());
        if (finding.study().isPresent() || !pointer.find()) {
            return List.of();
        }
        int number = pointer.group(1).toLowerCase(Locale.ROOT).endsWith("three") ? 3 : 2;
        String noun = pointer.group(2).toLowerCase(Locale.ROOT);
        List<Study> before = index.studies().stream()
                .filter(study -> StudyTally.isNamed(study) && isOne(study, noun) && gap(study, words) >= 0)
                .sorted(Comparator.comparingInt(study -> gap(study, words)))
                .limit(number)
                .toList();
        return before.size() < number ? List.of() : before;
    }

    private static boolean isOne(Study study, String noun) {
        return switch (noun) {
            case "reviews", "overviews", "meta-analyses" -> study.kind() == StudyKind.REVIEW;
            case "trials", "experiments" -> study.kind() == StudyKind.PRIMARY_STUDY;
            default -> study.kind() != StudyKind.GUIDELINE;
        };
    }

    /** Characters from the last words on a study to some words behind them; negative where none stand before. */
    private static int gap(Study study, Quote words) {
        return study.quotes().stream()
                .filter(quote -> quote.source().equals(words.source()) && quote.end() <= words.start())
                .mapToInt(quote -> words.start() - quote.end())
                .min()
                .orElse(-1);
    }
}
