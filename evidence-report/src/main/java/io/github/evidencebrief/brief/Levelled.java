package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Levelling;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.util.Collection;

/** A change that came to an end is neither a benefit that lasted nor a finding of no difference, and has words of its own. */
final class Levelled {
    private static final String WORDS = "levelled off";

    private Levelled() {}

    /** Whether a result tells so of one treatment or of all groups; a difference that ended is no difference. */
    static boolean isToldBy(Finding finding) {
        return finding.direction() == Direction.NO_DIFFERENCE
                && Levelling.isToldBy(finding)
                && (finding.comparators().isEmpty() || AllGroups.areMeantBy(finding));
    }

    /** {@code levelled off}, {@code levelled off in all groups}, later on. */
    static String words(Finding finding) {
        boolean later = finding.timePoint().isEmpty() && Levelling.isLater(finding);
        return WORDS + (AllGroups.areMeantBy(finding) ? " in all groups" : "") + (later ? " later on" : "");
    }

    /** What results without a benefit come to, beside a sign: {@code no clear difference or levelled off}. */
    static String none(Collection<Finding> findings) {
        return none(findings, WORDS);
    }

    /** The same as the end of a sentence: {@code no clear difference or a change that levelled off}. */
    static String result(Collection<Finding> findings) {
        return none(findings, "a change that " + WORDS);
    }

    private static String none(Collection<Finding> findings, String levelled) {
        if (findings.stream().allMatch(Levelled::isToldBy)) {
            return levelled;
        }
        return "no clear difference" + (findings.stream().anyMatch(Levelled::isToldBy) ? " or " + levelled : "");
    }

    /** Whether a word beside a sign says so. */
    static boolean isIn(String word) {
        return word.contains(WORDS);
    }
}
