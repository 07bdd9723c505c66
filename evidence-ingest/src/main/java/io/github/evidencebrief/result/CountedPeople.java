package io.github.evidencebrief.result;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a subject that counts the people of two groups; what they were, had or did is the outcome.
 *
 * <pre>
 *   7 of 40 children in the syrup group and 15 of 41 in the tablet group vomited
 *   ^first               group                          group            ^verb
 * </pre>
 */
final class CountedPeople {
    private static final int PEOPLE_REACH = 5;
    private static final int LONGEST = 40;
    private static final long SAID = Kind.any(Kind.LINK, Kind.HAVING, Kind.HAPPENING);

    private final Line line;
    private final Grammar grammar;
    private final Phrases phrases;
    private final boolean counts;

    CountedPeople(Line line, Grammar grammar, Phrases phrases) {
        this.line = line;
        this.grammar = grammar;
        this.phrases = phrases;
        this.counts = line.holds(Kind.NUMBER.bit());
    }

    /** The groups that are counted before a verb, in the order of the text; none when the subject counts no people. */
    List<Range> groups(int verb) {
        if (!counts || !tells(verb)) {
            return List.of();
        }
        int first = first(verb);
        List<Range> groups = first < verb ? groups(first, verb, false) : List.of();
        List<Range> owned = groups.size() == 2 || first == verb ? groups : groups(first, verb, true);
        return owned.size() == 2 && isSaid(owned.get(1), verb) ? owned : List.of();
    }

    /** The first number of the clause, behind which people or a group stand; the verb when there is none. */
    int first(int verb) {
        int from = verb;
        while (from > Math.max(0, verb - LONGEST)
                && !line.is(from - 1, Kind.STOP)
                && !line.is(from - 1, Kind.TURNING)) {
            from--;
        }
        for (int i = from; i < verb; i++) {
            if (line.is(i, Kind.NUMBER) && !line.isMarked(i) && countsPeople(i, verb)) {
                return i;
            } else if (grammar.isFinite(i)) {
                return verb;
            }
        }
        return verb;
    }

    /** "12% of those in", "12 of 40 women", "12 women". */
    private boolean countsPeople(int at, int verb) {
        boolean of = line.says(at + 1, "of");
        for (int i = at + 1; i < Math.min(verb, at + PEOPLE_REACH) && (of || !line.is(i, Kind.NUMBER)); i++) {
            if (line.isAny(i, Kind.any(Kind.COUNTED, Kind.GROUP)) || (of && line.says(i, "those"))) {
                return true;
            }
        }
        return line.is(at + 1, Kind.ARM_PREPOSITION) && grammar.isArm(at + 2);
    }

    private List<Range> groups(int from, int verb, boolean owned) {
        List<Range> groups = new ArrayList<>();
        for (int i = from; i < verb; i++) {
            boolean opens = line.is(i, Kind.ARM_PREPOSITION)
                    && line.says(i, "of") == owned
                    && !line.is(i + 1, Kind.NUMBER)
                    && grammar.isArm(i + 1);
            Range group = opens ? phrases.behind(i + 1) : Range.NONE;
            if (!group.isEmpty()) {
                Range first = phrases.items(group).get(0);
                groups.add(new Range(first.from(), Math.min(first.to(), verb)));
            }
        }
        return groups;
    }

    /** Whether a verb tells of the people counted before it. */
    private boolean isSaid(Range last, int verb) {
        boolean near = last.to() == verb || (last.to() == verb - 1 && line.is(verb - 1, Kind.ADVERB));
        return near && tells(verb);
    }

    /** Whether a word tells what somebody was, had or did; most words of a sentence do not. */
    private boolean tells(int verb) {
        return line.isAny(verb, SAID) || (line.is(verb, Kind.ED) && !grammar.isParticiple(verb));
    }

    /** Whether a word is part of what counted people were, had or did: "12% in A and 20% in B were improved". */
    boolean isToldOf(int at) {
        for (int verb = at; verb > Math.max(0, at - PEOPLE_REACH); verb--) {
            if (!groups(verb).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What the people were, had or did. */
    Range outcome(int verb) {
        int from = line.isAny(verb, SAID) ? verb + 1 : verb;
        return line.is(verb, Kind.HAVING) && !line.is(verb, Kind.LINK) ? phrases.behind(from) : phrases.deed(from);
    }
}
