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
        if (findings.stream().allMatch(Levelled::isToldBy)) {
            return WORDS;
        }
        return "no clear difference" + (findings.stream().anyMatch(Levelled::isToldBy) ? " or " + WORDS : "");
    }

    /** What the results of one source come to behind a benefit: {@code none was clear}, {@code change had levelled off in all groups}. */
    static String after(Collection<Finding> findings) {
        boolean levelled = findings.stream().allMatch(Levelled::isToldBy);
        boolean all = findings.stream().allMatch(AllGroups::areMeantBy);
        return levelled ? "change had " + WORDS + (all ? " in all groups" : "") : "none was clear";
    }
}
