package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.List;
import java.util.Locale;

/** Finds values of a result that stand in the text around its quotes, not in them. */
final class Inferred {
    static final String TIME = "time from the text around it";

    /** Behind an outcome that no quote names. */
    static final String OUTCOME = " (from the text around it)";

    private static final List<String> UNITS =
            List.of("hour", "day", "night", "week", "month", "year", "season", "term");
    private static final int STEM = 4;

    private Inferred() {}

    /** {@code  (time from the text around it)}; empty where the quotes tell the time, or there is none. */
    static String time(Finding finding) {
        boolean told = finding.timePoint().isEmpty() || UNITS.stream().anyMatch(unit -> isIn(unit, finding));
        return told ? "" : " (" + TIME + ")";
    }

    /** Whether no word of an outcome stands in the quotes. */
    static boolean isOutcome(String outcome, Finding finding) {
        Phrase phrase = Vocabulary.standard().phrase(outcome);
        return !phrase.generic()
                && phrase.words().stream().noneMatch(word -> isNamed(word, finding))
                && phrase.kinds().stream().noneMatch(word -> isNamed(word, finding));
    }

    private static boolean isNamed(String word, Finding finding) {
        return isIn(word.substring(0, Math.min(STEM, word.length())), finding)
                || finding.quotes().stream()
                        .anyMatch(quote ->
                                Vocabulary.standard().words(quote.exact()).contains(word));
    }

    private static boolean isIn(String letters, Finding finding) {
        return finding.quotes().stream()
                .anyMatch(quote -> quote.exact().toLowerCase(Locale.ROOT).contains(letters));
    }
}
