package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Improvement;
import io.github.evidencebrief.compare.Levelling;
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

    /** What is told of the groups together: {@code alike in all groups}, later on. */
    static String alike(Finding finding) {
        return "alike" + inAll(finding);
    }

    /** The same as the end of a sentence: {@code a like result in all groups}. */
    static String result(Finding finding) {
        return "a like result" + inAll(finding);
    }

    private static String inAll(Finding finding) {
        return " in all groups" + (finding.timePoint().isEmpty() && Levelling.isLater(finding) ? " later on" : "");
    }

    /** Whether a result compares all groups of a study, the untreated with them, and no two of them by name. */
    static boolean areAll(Finding finding) {
        return areMeantBy(finding)
                && finding.quotes().stream()
                        .map(quote -> quote.exact().toLowerCase(Locale.ROOT))
                        .anyMatch(words -> WORDS.stream()
                                .filter(group -> group.startsWith("all "))
                                .anyMatch(words::contains));
    }

    /** Whether people in all of the groups got better, which is not the same as that nothing happened. */
    static boolean gotBetter(Finding finding) {
        return areMeantBy(finding) && Improvement.isToldBy(finding);
    }

    /** {@code better in all groups, no difference told}; with the groups of two by name. */
    static String better(Finding finding, String treatments) {
        return (isOfTwo(finding)
                        ? "better both with " + treatments + " and with " + Listing.and(finding.comparators())
                        : "better in all groups")
                + difference(finding);
    }

    /** The same without what they were given: {@code both groups got better, no difference told}. */
    static String better(Finding finding) {
        return (isOfTwo(finding) ? "both groups" : "all groups") + " got better" + difference(finding);
    }

    private static String difference(Finding finding) {
        return Improvement.isAlike(finding) ? ", no clear difference" : ", no difference told";
    }

    private static boolean isOfTwo(Finding finding) {
        return finding.comparators().size() == 1
                && finding.quotes().stream()
                        .anyMatch(
                                quote -> quote.exact().toLowerCase(Locale.ROOT).contains("both"));
    }
}
