package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins findings that say the same again: one finding, the most detailed place first. */
final class Restatements {
    private final List<List<FindingDraft>> groups = new ArrayList<>();

    private Restatements() {}

    /** The findings, numbered in the order of the text. */
    static List<Finding> join(List<FindingDraft> drafts) {
        Restatements restatements = new Restatements();
        drafts.forEach(restatements::add);
        List<Finding> findings = new ArrayList<>();
        for (List<FindingDraft> group : restatements.groups) {
            findings.add(finding("F" + (findings.size() + 1), group));
        }
        return findings;
    }

    private void add(FindingDraft draft) {
        Optional<List<FindingDraft>> group =
                groups.stream().filter(known -> same(known.get(0), draft)).findFirst();
        group.ifPresentOrElse(known -> known.add(draft), () -> groups.add(new ArrayList<>(List.of(draft))));
    }

    private static boolean same(FindingDraft one, FindingDraft other) {
        return one.worded()
                && other.worded()
                && one.direction() == other.direction()
                && (one.study().equals(other.study())
                        || one.study().isEmpty()
                        || other.study().isEmpty())
                && one.timePoint().equals(other.timePoint())
                && (one.magnitude().isEmpty() || other.magnitude().isEmpty())
                && Likeness.related(one.interventions(), other.interventions())
                && compatible(one.comparators(), other.comparators())
                && alike(one.outcomes(), other.outcomes());
    }

    private static boolean compatible(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || Likeness.related(one, other);
    }

    /** Both lists name the same outcomes. */
    private static boolean alike(List<String> one, List<String> other) {
        return !one.isEmpty() && covers(one, other) && covers(other, one);
    }

    private static boolean covers(List<String> many, List<String> few) {
        return few.stream().allMatch(name -> many.stream().anyMatch(known -> Likeness.same(name, known)));
    }

    private static Finding finding(String id, List<FindingDraft> group) {
        FindingDraft best = group.get(0);
        for (FindingDraft draft : group) {
            best = draft.detail() > best.detail() ? draft : best;
        }
        List<Quote> quotes = new ArrayList<>(List.of(best.quote()));
        group.stream()
                .map(FindingDraft::quote)
                .filter(quote -> !quotes.contains(quote))
                .forEach(quotes::add);
        return best.finding(id, quotes);
    }
}
