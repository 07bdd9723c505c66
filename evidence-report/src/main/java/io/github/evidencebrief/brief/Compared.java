package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;

/** Those of the results behind a benefit that were set against something else: they are told before results that were not. */
final class Compared {
    private static final int MOST_NAMED = 2;

    private final EvidenceIndex index;
    private final FindingGroup all;
    private final FindingGroup some;

    private Compared(EvidenceIndex index, FindingGroup all, FindingGroup some) {
        this.index = index;
        this.all = all;
        this.some = some;
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

    Backing backing() {
        return some.backing();
    }

    /** {@code a benefit of lamps over dim light or no light for sleep}; many names stand in a sentence of their own. */
    String result() {
        String over =
                isBrief() ? "over " + String.join(" or ", some.background().compared()) : "in comparisons";
        return "a benefit of " + some.treatment() + " " + over + some.outcomes();
    }

    /** Whether the names of both sides fit into the sentence and cannot be paired in a wrong way. */
    private boolean isBrief() {
        return some.treatments().size() < 2 && some.background().compared().size() <= MOST_NAMED;
    }

    /** For whom, how large and how sure, and against what where that has not been told. */
    List<Statement> circumstances() {
        Background background = all.background();
        return isBrief() ? background.circumstances(leavesSomeOpen()) : background.circumstances();
    }

    /**
     * What results without a comparison add: {@code ; counting results that name no comparison, all three report one for
     * sleep}; empty where they add nothing.
     */
    String rest() {
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

    /** Who compared, and in how many studies: {@code The comparisons stand in S2 (one study).}; absent where the others add none. */
    Optional<Statement> clause() {
        String studies = backing().studyWords();
        if (!addsNoSource()) {
            String who = "The comparisons stand in " + Listing.and(backing().sources());
            return Optional.of(Statement.of(who + (restsOnTheSame() ? "." : " (" + studies + ")."), quotes()));
        }
        return restsOnTheSame() || backing().studies().isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of("The comparisons are from " + studies + ".", quotes()));
    }

    private boolean restsOnTheSame() {
        return backing().studies().equals(all.backing().studies());
    }

    /** Whether everybody who reports the benefit has a result with a comparison. */
    private boolean addsNoSource() {
        return backing().sources().equals(all.backing().sources());
    }

    /** Whether results without a comparison stand behind the benefit and nothing before has said so. */
    private boolean leavesSomeOpen() {
        return rest().isEmpty()
                && all.findings().stream()
                        .anyMatch(finding -> finding.comparators().isEmpty());
    }

    private List<Quote> quotes() {
        return some.fewQuotes();
    }
}
