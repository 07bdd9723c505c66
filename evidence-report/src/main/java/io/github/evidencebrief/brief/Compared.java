package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Those of the results behind a benefit that were set against something else. Results of one study against the same are
 * one comparison; what two studies compared is never joined into one claim.
 */
final class Compared {
    private static final int MOST = 4;

    private final EvidenceIndex index;
    private final FindingGroup all;
    private final FindingGroup some;
    private final List<FindingGroup> comparisons;

    private Compared(EvidenceIndex index, FindingGroup all, FindingGroup some) {
        this.index = index;
        this.all = all;
        this.some = some;
        Map<List<Object>, List<Finding>> byStudy = new LinkedHashMap<>();
        some.findings()
                .forEach(finding -> byStudy.computeIfAbsent(
                                List.of(finding.study().orElse(finding.source()), finding.comparators()),
                                unseen -> new ArrayList<>())
                        .add(finding));
        this.comparisons = byStudy.values().stream().map(all::part).toList();
    }

    /** Absent where no result names what it was compared with, and for anything but a benefit. */
    static Optional<Compared> of(EvidenceIndex index, FindingGroup all) {
        List<Finding> some = all.findings().stream()
                .filter(finding -> isCompared(finding) && !index.isUntested(finding))
                .toList();
        return some.isEmpty() || !all.isBenefit()
                ? Optional.empty()
                : Optional.of(new Compared(index, all, all.part(some)));
    }

    private static boolean isCompared(Finding finding) {
        return !finding.comparators().isEmpty()
                && (finding.basis() == Basis.BETWEEN_GROUP || finding.basis() == Basis.POOLED);
    }

    /** Whose results the first sentence tells: those with the one comparison there is, else all. */
    FindingGroup told() {
        return isOne() ? some : all;
    }

    /**
     * {@code a benefit of lamps over dim light for sleep; counting results that name no comparison, two do}; of several
     * comparisons, which stand in sentences of their own, the plain result.
     */
    String result(Optional<String> condition) {
        if (isOne()) {
            return "a benefit of " + some.treatment() + over(some) + some.outcomes() + rest();
        }
        return addsNoSource()
                ? "a benefit of " + all.treatment() + " in comparisons" + all.outcomes()
                : all.plainResult(condition);
    }

    /** Whether one study, or one source that names none, set one treatment against one thing. */
    private boolean isOne() {
        return comparisons.size() == 1 && some.treatments().size() < 2;
    }

    private static String over(FindingGroup comparison) {
        return " over " + Listing.and(comparison.background().compared());
    }

    /** What results without a comparison add to the only comparison; empty where they add nothing. */
    private String rest() {
        String outcomes = all.outcomes().equals(some.outcomes()) ? "" : all.outcomes();
        String treatment = all.treatment().equals(some.treatment()) ? "" : " of " + all.treatment();
        if (addsNoSource()) {
            return outcomes.isEmpty() && treatment.isEmpty()
                    ? ""
                    : "; counting results that name no comparison, the benefit is" + treatment + outcomes;
        }
        boolean one = treatment.isEmpty() && outcomes.isEmpty();
        return "; counting results that name no comparison, "
                + Backing.count(all.backing().sources().size(), index.sources().size())
                + (one ? " do" : " report " + (treatment.isEmpty() ? "one" : "a benefit" + treatment) + outcomes);
    }

    /**
     * {@code Against what: dim light for sleep (Okafor 2018, S2).}: each comparison with its study, its limit
     * in time and its quotes; absent for a single one, which the message tells itself.
     */
    Optional<Statement> each() {
        if (isOne()) {
            return Optional.empty();
        }
        int told = Math.min(MOST, comparisons.size());
        List<Statement> clauses = new ArrayList<>();
        for (FindingGroup comparison : comparisons.subList(0, told)) {
            String what = comparison.treatment().equals(all.treatment()) ? "" : " of " + comparison.treatment();
            String start = what.isEmpty() ? "" : "a benefit" + what + " over ";
            String end = clauses.size() == comparisons.size() - 1 ? "." : ";";
            clauses.add(Statement.of(start + set(comparison) + end, comparison.fewQuotes()));
        }
        if (told < comparisons.size()) {
            clauses.add(
                    Statement.of("and " + Tally.of(comparisons.size() - told, "more comparison") + " in the tables."));
        }
        return Optional.of(Statement.joined(clauses).withLead("Against what" + alone()));
    }

    /** {@code  (only in S2):}; the colon alone everybody who reports the benefit says over what. */
    private String alone() {
        return addsNoSource()
                ? ":"
                : " (as tested, only in " + Listing.and(some.backing().sources()) + "):";
    }

    /** {@code dim light for sleep, short-term only (Okafor 2018, S2)}; without the source where the head names it alone. */
    private String set(FindingGroup comparison) {
        boolean told = !addsNoSource() && some.backing().sources().size() == 1;
        String where = Stream.of(study(comparison), comparison.backing().names())
                .filter(name -> !name.isEmpty())
                .limit(told ? 1 : 2)
                .collect(Collectors.joining(", "));
        return Listing.and(comparison.background().compared()) + outcomes(comparison)
                + SpokenTimes.limit(comparison.findings()) + " (" + where + ")";
    }

    /** All that the quoted results measured, where it is not much; else what the message tells of. */
    private static String outcomes(FindingGroup comparison) {
        List<Quote> quotes = comparison.fewQuotes();
        List<String> named = comparison.findings().stream()
                .filter(finding -> finding.quotes().stream().anyMatch(quotes::contains))
                .flatMap(finding -> finding.outcomes().stream())
                .filter(NamedOutcome::isOne)
                .distinct()
                .toList();
        return named.size() < 2 || named.size() > MOST ? comparison.outcomes() : " for " + Listing.and(named);
    }

    private String study(FindingGroup comparison) {
        return index.shortStudyName(comparison.findings().get(0).study()).orElse("");
    }

    /** Where the only comparison stands: {@code The comparison stands in S2 (one study: Okafor 2018).}; absent where the others add none. */
    Optional<Statement> standing() {
        if (!isOne()) {
            return Optional.empty();
        }
        String studies = some.backing().studyNames(index::shortName);
        if (!addsNoSource()) {
            String who =
                    "The comparison stands in " + Listing.and(some.backing().sources());
            return Optional.of(Statement.of(who + (restsOnTheSame() ? "." : " (" + studies + ")."), some.fewQuotes()));
        }
        return restsOnTheSame() || some.backing().studies().isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of("The comparison is from " + studies + ".", some.fewQuotes()));
    }

    private boolean restsOnTheSame() {
        return some.backing().studies().equals(all.backing().studies());
    }

    /** Whether everybody who reports the benefit has a result with a comparison. */
    private boolean addsNoSource() {
        return some.backing().sources().equals(all.backing().sources());
    }
}
