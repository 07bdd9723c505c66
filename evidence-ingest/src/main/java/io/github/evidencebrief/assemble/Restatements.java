package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins findings that say the same again: one finding, the most detailed place first. */
final class Restatements {
    private static final String THAT = "that";

    private final Wording wording;
    private final TermSet adding;
    /** What says the same, the first to say it first. */
    private final List<List<FindingDraft>> groups = new ArrayList<>();
    /** The groups by what two drafts must share to say the same, so that each is held against few. */
    private final Map<Core, List<List<FindingDraft>>> byCore = new HashMap<>();

    /**
     * What two drafts that say the same share.
     *
     * @param outcomes a bit for the hash of each word of what was measured, which has no order
     */
    private record Core(long outcomes, Optional<String> time, Direction direction) {}

    private Restatements(Wording wording, TermSet adding) {
        this.wording = wording;
        this.adding = adding;
    }

    /** The findings, numbered in the order of the text. */
    static List<Finding> join(List<FindingDraft> drafts, Context context) {
        Restatements restatements =
                new Restatements(context.wording(), context.terms().adding());
        drafts.forEach(restatements::add);
        Announcements announcements = new Announcements(context, restatements.groups);
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < restatements.groups.size(); at++) {
            if (!announcements.isAnnounced(at)) {
                findings.add(finding("F" + (findings.size() + 1), restatements.groups.get(at), announcements.of(at)));
            }
        }
        return findings;
    }

    private void add(FindingDraft draft) {
        List<List<FindingDraft>> like =
                draft.worded() ? byCore.computeIfAbsent(core(draft), key -> new ArrayList<>(1)) : new ArrayList<>(1);
        for (List<FindingDraft> group : like) {
            if (same(group.get(0), draft) && !isMore(draft)) {
                group.add(draft);
                return;
            }
        }
        List<FindingDraft> group = new ArrayList<>(List.of(draft));
        groups.add(group);
        like.add(group);
    }

    private Core core(FindingDraft draft) {
        long outcomes = 0;
        for (String name : draft.outcomes()) {
            for (String word : wording.phrase(name).words()) {
                outcomes |= 1L << word.hashCode();
            }
        }
        return new Core(outcomes, draft.timePoint(), draft.direction());
    }

    /** "Cramps also eased" is no restatement; "the cook also says that cramps eased" may be one. */
    private boolean isMore(FindingDraft draft) {
        List<String> words = Terms.words(draft.quote().exact());
        return adding.isIn(words.subList(words.indexOf(THAT) + 1, words.size()));
    }

    /** Whether two drafts with one core, whose words name what was measured, say the same. */
    private boolean same(FindingDraft one, FindingDraft other) {
        return (one.study().equals(other.study())
                        || one.study().isEmpty()
                        || other.study().isEmpty())
                && (one.magnitude().isEmpty() || other.magnitude().isEmpty())
                && related(one.interventions(), other.interventions())
                && compatible(one.comparators(), other.comparators())
                && alike(one.outcomes(), other.outcomes());
    }

    private boolean compatible(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || related(one, other);
    }

    /** Whether some phrase of one list names a kind of some phrase of the other. */
    private boolean related(List<String> some, List<String> others) {
        for (String one : some) {
            if (wording.isRelatedToAny(one, others)) {
                return true;
            }
        }
        return false;
    }

    /** Both lists name the same outcomes. */
    private boolean alike(List<String> one, List<String> other) {
        return !one.isEmpty() && covers(one, other) && covers(other, one);
    }

    private boolean covers(List<String> many, List<String> few) {
        for (String name : few) {
            if (!wording.isSameAsAny(name, many)) {
                return false;
            }
        }
        return true;
    }

    private static Finding finding(String id, List<FindingDraft> group, List<FindingDraft> announced) {
        FindingDraft best = group.get(0);
        if (group.size() == 1 && announced.isEmpty()) {
            return best.finding(id, List.of(best.quote()));
        }
        for (FindingDraft draft : group) {
            best = draft.detail() > best.detail() ? draft : best;
        }
        Set<Quote> quotes = new LinkedHashSet<>();
        quotes.add(best.quote());
        for (FindingDraft draft : group) {
            quotes.add(draft.quote());
        }
        announced.forEach(draft -> quotes.add(draft.quote()));
        return best.finding(id, List.copyOf(quotes));
    }
}
