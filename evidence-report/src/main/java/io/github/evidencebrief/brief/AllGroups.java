package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Improvement;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.util.List;
import java.util.Locale;

/** Finds results that are told of all groups of a study at once, which compare no two treatments by name. */
final class AllGroups {
    private static final List<String> WORDS = List.of(
            "both groups",
            "all groups",
            "all of the groups",
            "all the groups",
            "all three groups",
            "each group",
            "every group",
            "both arms",
            "all arms");

    private AllGroups() {}

    /** Whether a result without a difference is told of the groups together. */
    static boolean areMeantBy(Finding finding) {
        return finding.direction() == Direction.NO_DIFFERENCE
                && finding.quotes().stream()
                        .map(quote -> quote.exact().toLowerCase(Locale.ROOT))
                        .anyMatch(words -> WORDS.stream().anyMatch(words::contains));
    }

    /** Whether people in all of the groups got better, which is not the same as that nothing happened. */
    static boolean gotBetter(Finding finding) {
        return areMeantBy(finding) && Improvement.isToldBy(finding);
    }

    /** {@code better in all groups, no difference told}; with the groups of two by name. */
    static String better(Finding finding, String treatments) {
        String difference = Improvement.isAlike(finding) ? ", no clear difference" : ", no difference told";
        return (isOfTwo(finding)
                        ? "better both with " + treatments + " and with " + Listing.and(finding.comparators())
                        : "better in all groups")
                + difference;
    }

    private static boolean isOfTwo(Finding finding) {
        return finding.comparators().size() == 1
                && finding.quotes().stream()
                        .anyMatch(
                                quote -> quote.exact().toLowerCase(Locale.ROOT).contains("both"));
    }
}
