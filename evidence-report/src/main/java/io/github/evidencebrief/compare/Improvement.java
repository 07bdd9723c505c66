package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Finding;
import java.util.List;

/** Tells results without a difference in which people got better from those in which nothing happened. */
public final class Improvement {
    private static final Cues BETTER = Cues.read("got-better.txt");
    private static final Cues NOT =
            Cues.of(List.of("no", "not", "neither", "nor", "without", "never", "nobody", "didnt", "hardly"));
    private static final Cues ALIKE = Cues.of(List.of(
            "no difference",
            "differ",
            "differed",
            "difference",
            "alike",
            "similar",
            "similarly",
            "equally",
            "same",
            "as much",
            "comparable"));

    private Improvement() {}

    /** Whether the clearest quote says that people got better: "in both groups pain eased". */
    public static boolean isToldBy(Finding finding) {
        String words = finding.quotes().get(0).exact();
        return BETTER.areIn(words) && !NOT.areIn(BETTER.before(words));
    }

    /** Whether it says of the groups that they did alike, and not only of each how it did. */
    public static boolean isAlike(Finding finding) {
        return ALIKE.areIn(finding.quotes().get(0).exact());
    }
}
