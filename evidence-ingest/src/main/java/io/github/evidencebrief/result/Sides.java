package io.github.evidencebrief.result;

import java.util.List;

/** Finds the two groups that a result compares. */
final class Sides {
    private static final int LONGEST_ACTOR = 8;
    private static final int LONGEST_FIRST = 10;
    private static final long PARTED = Kind.any(Kind.COMMA, Kind.STOP, Kind.ASIDE);
    private static final Pair NEITHER = new Pair(Range.NONE, Range.NONE);

    private final Line line;
    private final Grammar grammar;
    private final Phrases phrases;

    Sides(Line line, Grammar grammar, Phrases phrases) {
        this.line = line;
        this.grammar = grammar;
        this.phrases = phrases;
    }

    /** The two sides; empty where the words do not say. */
    record Pair(Range intervention, Range comparator) {
        private boolean isEmpty() {
            return intervention.isEmpty() && comparator.isEmpty();
        }

        private boolean overlaps(Range outcome) {
            return intervention.overlaps(outcome) || comparator.overlaps(outcome);
        }
    }

    /** The sides of a result whose outcome is known, in the clause that ends before a word. */
    Pair of(Cue cue, Range outcome, int end) {
        List<Range> groups = cue.role() == Cue.Role.OBJECT ? List.of() : phrases.items(ranked(cue));
        if (groups.size() == 2 && outcome.isEmpty()) {
            return new Pair(groups.get(0), groups.get(1));
        }
        if (line.is(cue.at(), Kind.FAVOURING)) {
            return favoured(cue.at() + (line.says(cue.at() + 1, "of") ? 2 : 1));
        }
        if (line.is(cue.at(), Kind.RANKING) && line.says(cue.at() + 1, "to")) {
            return new Pair(phrases.before(cue.at()), arm(cue.at() + 1));
        }
        Pair between = between(cue.at(), end);
        if (!between.isEmpty() && !between.overlaps(outcome)) {
            return between;
        }
        int than = than(cue.at() + 1, end);
        Range comparator = before(outcome, than < end ? arm(than + 1) : line.says(0, "compared") ? arm(1) : Range.NONE);
        Range intervention = !groups.isEmpty() && outcome.isEmpty()
                ? groups.get(0)
                : within(outcome.from() > than ? cue.at() + 1 : Math.max(cue.at() + 1, outcome.to()), than)
                        .or(() -> line.is(cue.at(), Kind.EFFECT) ? acting(cue.at()) : Range.NONE)
                        .or(() -> cue.role() == Cue.Role.SUBJECT ? within(outcome.to(), cue.at()) : actor(cue, outcome))
                        .or(this::leading);
        return new Pair(intervention, comparator);
    }

    /** A group without the outcome behind it: "than controls on the memory test". */
    private static Range before(Range outcome, Range group) {
        return group.holds(outcome.from() - 1) ? new Range(group.from(), outcome.from() - 1) : group;
    }

    /** "An effect of singing on mood". */
    private Range acting(int effect) {
        return line.says(effect + 1, "of") ? phrases.head(effect + 2) : Range.NONE;
    }

    /** Whether one group is set against another: "those with the splint did better than those with the cast". */
    boolean rank(Cue cue) {
        return cue.role() == Cue.Role.SUBJECT
                && !ranked(cue).isEmpty()
                && !of(cue, Range.NONE, grammar.clauseEnd(cue.at()))
                        .comparator()
                        .isEmpty();
    }

    /** "The splint group was better": the group that is the subject. */
    private Range ranked(Cue cue) {
        Range subject = phrases.before(cue.at());
        return grammar.isArm(subject.from()) ? subject : Range.NONE;
    }

    /** "In favour of the splint over the cast". */
    private Pair favoured(int at) {
        Range winner = phrases.head(at);
        return new Pair(winner, line.says(winner.to(), "over") ? arm(winner.to() + 1) : Range.NONE);
    }

    /** The first word behind which a comparator stands; the end when there is none. */
    private int than(int from, int end) {
        int i = Math.min(from, end);
        while (i < end && !isThan(i)) {
            i++;
        }
        return i;
    }

    private boolean isThan(int at) {
        return line.is(at, Kind.THAN)
                || (line.says(at, "from") && line.is(at - 1, Kind.DIFFERING))
                || (line.says(at, "comparison") && line.says(at - 1, "in"));
    }

    private Range arm(int at) {
        int i = at;
        while (line.is(i, Kind.COMPARATOR_OPENER) && !line.isMarked(i)) {
            i++;
        }
        return upToComma(phrases.behind(i));
    }

    private Range upToComma(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (line.isAny(i, PARTED)) {
                return new Range(range.from(), i + 1);
            }
        }
        return range;
    }

    /** "In the splint group", between the outcome and what it is compared with; "pain in the splint group was lower". */
    private Range within(int from, int end) {
        for (int i = from; i < end; i++) {
            boolean compared = i + 1 < end && isThan(end);
            if (i > from && line.isMarked(i - 1) && line.is(i, Kind.JOINT)) {
                return Range.NONE;
            } else if (line.is(i, Kind.ARM_PREPOSITION) && (compared || grammar.isArm(i + 1))) {
                Range range = phrases.behind(i + 1);
                return range.to() > end + 1 ? Range.NONE : upToComma(range);
            }
        }
        return Range.NONE;
    }

    /** "The splint reduced pain", but not "pain did not differ". */
    private Range actor(Cue cue, Range outcome) {
        List<Range> items = phrases.items(phrases.before(cue.at()));
        boolean acts = !line.is(cue.at(), Kind.LINK)
                && !line.says(cue.at() - 1, "with")
                && items.size() == 1
                && items.get(0).size() < LONGEST_ACTOR
                && !line.is(items.get(0).from(), Kind.DIFFERENCE)
                && !line.is(items.get(0).to() - 1, Kind.NUMBER)
                && !outcome.holds(items.get(0).from());
        return acts ? items.get(0) : Range.NONE;
    }

    /** "With the splint, ...". */
    private Range leading() {
        return line.is(0, Kind.ARM_PREPOSITION) && grammar.isArm(1) ? arm(1) : Range.NONE;
    }

    private Pair between(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (line.says(i, "between")) {
                return pair(i + 1, end);
            }
        }
        return NEITHER;
    }

    /** "The drops and the gel". */
    private Pair pair(int from, int end) {
        for (int i = from + 1; i < Math.min(end, from + LONGEST_FIRST); i++) {
            if (line.says(i, "and") && i + 1 < line.size()) {
                Range second = phrases.behind(i + 1);
                return second.isEmpty() ? NEITHER : new Pair(new Range(from, i), second);
            }
        }
        return NEITHER;
    }
}
