package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Findings that two treatments do alike: they say which does more, never whether either helps. */
public final class Equality {
    private static final Cues AS_GOOD = Cues.read("as-good.txt");
    private static final Cues DIFFER = Cues.read("differ.txt");
    private static final Cues ACTIVE = Cues.of(List.of("active"));

    private static final Cues GOOD = Cues.read("good-as.txt");

    private static final Cues NONE = Cues.of(List.of("no", "without"));

    private Equality() {}

    /** Whether the words of a result without a difference say that it does as much as some other treatment. */
    public static boolean isToldBy(Finding finding) {
        String words = finding.quotes().get(0).exact();
        return finding.direction() == Direction.NO_DIFFERENCE
                && AS_GOOD.areIn(words)
                && !Results.isAgainstNothing(words)
                && !NONE.areIn(words);
    }

    /** Whether it is praised as much as a named other, with no number that tells how far the two may differ: "as powerful as pills". */
    public static boolean isPraise(Finding finding) {
        return isToldBy(finding)
                && GOOD.areIn(finding.quotes().get(0).exact())
                && finding.effects().isEmpty()
                && !finding.interventions().isEmpty()
                && !finding.comparators().isEmpty();
    }

    /** Whether no difference was seen from another treatment, named as a comparator or in the words only. */
    static boolean isBetweenTreatments(Said<Finding> f) {
        return f.item().direction() == Direction.NO_DIFFERENCE
                && (f.item().comparators().stream().anyMatch(ACTIVE::areIn)
                        || (!Results.isAgainstNothing(f.words()) && isAlike(f)));
    }

    private static boolean isAlike(Said<Finding> f) {
        return AS_GOOD.areIn(f.words()) || (DIFFER.areIn(f.words()) && named(f).size() > 1);
    }

    /** The interventions whose every word the finding's clearest words contain. */
    static List<Phrase> named(Said<Finding> f) {
        Set<String> words = new HashSet<>(Vocabulary.standard().words(f.words()));
        return f.about().stream()
                .filter(phrase -> words.containsAll(phrase.words()))
                .toList();
    }
}
