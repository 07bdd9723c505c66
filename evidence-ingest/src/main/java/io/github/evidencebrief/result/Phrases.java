package io.github.evidencebrief.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the noun phrases before and behind a word of a line. */
final class Phrases {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 9;
    private static final int TAIL = 7;
    private static final Set<String> COUNTED =
            Set.of("patients", "women", "men", "participants", "children", "people", "subjects", "infants", "adults");

    private final Grammar grammar;

    Phrases(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The phrases that begin here; a list goes on over commas, but not into the subject of the next verb. */
    Range behind(int at) {
        int from = grammar.skip(at);
        if (COUNTED.contains(grammar.low(from)) && !grammar.word(from).marked()) {
            return counted(from);
        }
        int to = from;
        while (to < grammar.size() && to - from < LONGEST && !stops(from, to)) {
            to++;
            if (grammar.word(to - 1).marked() && !continues(to)) {
                return grammar.trimmed(from, to);
            }
        }
        boolean subject = to < grammar.size() && grammar.isFinite(to);
        return grammar.trimmed(from, subject ? lastJoint(from, to) : to);
    }

    /** "more patients reached the target within a week", "more patients in the sling group fell". */
    private Range counted(int from) {
        int verb = from + 1;
        if (grammar.isArm(verb) && grammar.isPreposition(verb)) {
            while (verb < grammar.size()
                    && !grammar.isBreak(verb)
                    && !grammar.low(verb).endsWith("ed")) {
                verb++;
            }
            return grammar.trimmed(Math.min(verb + 1, grammar.size()), clause(verb));
        }
        return grammar.trimmed(from, clause(verb));
    }

    private int clause(int at) {
        int to = at;
        while (to < grammar.size() && to - at < MOST_WORDS && !grammar.word(to).marked() && !compares(to)) {
            to++;
        }
        return Math.min(grammar.size(), compares(to) ? to : to + 1);
    }

    private boolean compares(int at) {
        return Set.of("than", "compared", "versus", "vs", "and").contains(grammar.low(at)) || grammar.isArm(at);
    }

    private boolean stops(int from, int at) {
        boolean cue = at > from && grammar.turns(at);
        boolean kept = (at > from && grammar.isLinked(at)) || timed(at) || tail(from, at);
        return cue || (grammar.ends(at) && !kept);
    }

    /** "24 h blood pressure": a number that belongs to a name. */
    private boolean timed(int at) {
        boolean unit = Set.of("h", "hour", "min", "week", "day", "month", "year", "m", "minute")
                .contains(grammar.low(at + 1));
        return grammar.word(at).number() && unit && !grammar.word(at + 1).marked() && !grammar.ends(at + 2);
    }

    /** "insight into illness, mood and sleep": a preposition within an item of a list that goes on. */
    private boolean tail(int from, int at) {
        if (at == from
                || !grammar.isPreposition(at)
                || compares(at)
                || grammar.word(at - 1).marked()) {
            return false;
        }
        for (int i = at + 1; i < Math.min(grammar.size() - 1, at + TAIL); i++) {
            if (grammar.word(i).marked()) {
                return continues(i + 1) && !isClause(i + 1);
            } else if (grammar.isFinite(i) || compares(i) || grammar.word(i).number()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a list goes on behind a mark. */
    private boolean continues(int at) {
        int first = grammar.isJoint(at) ? at + 1 : at;
        boolean opens = first < grammar.size()
                && (!grammar.ends(first) || grammar.isDeterminer(first))
                && !grammar.changes(first)
                && !grammar.isAdverb(first)
                && !grammar.isOpener(first);
        return opens && (!grammar.word(at - 1).stop() || !isClause(first));
    }

    /** Whether a verb of its own stands before the next mark. */
    private boolean isClause(int from) {
        for (int i = from; i < grammar.size(); i++) {
            if (grammar.isFinite(i)) {
                return true;
            } else if (grammar.word(i).marked()) {
                return false;
            }
        }
        return false;
    }

    /** The end of the phrase before the last comma or "and"; the whole when there is none. */
    private int lastJoint(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (grammar.word(i - 1).comma() || grammar.isJoint(i)) {
                return i;
            }
        }
        return to;
    }

    /** The subject that ends before this word, without what opens the sentence; empty behind "there". */
    Range before(int at) {
        int end = at;
        while (end > 0 && !grammar.word(end - 1).stop() && grammar.isLight(end - 1)) {
            end--;
        }
        if (end == 0 || grammar.low(end - 1).equals("there")) {
            return new Range(0, 0);
        } else if (shared(end)) {
            return before(verbBefore(end - 1));
        }
        int from = start(end);
        if (from > 1
                && grammar.low(from - 1).equals("compared")
                && grammar.word(from - 2).comma()) {
            return before(from - 1);
        }
        return grammar.trimmed(opened(from, end), end);
    }

    /** "X was high and did not rise": both verbs have one subject. */
    private boolean shared(int end) {
        return Set.of("and", "but").contains(grammar.low(end - 1)) && verbBefore(end - 1) > 0;
    }

    private int verbBefore(int at) {
        for (int i = at - 1; i > 0 && !grammar.word(i).stop(); i--) {
            if (grammar.isFinite(i)) {
                return i;
            }
        }
        return 0;
    }

    private int start(int end) {
        int from = end;
        while (from > 0 && !grammar.word(from - 1).stop() && !halts(from - 1) && end - from < LONGEST) {
            from--;
        }
        return from;
    }

    private boolean halts(int at) {
        boolean verb =
                grammar.turns(at) && grammar.low(at).endsWith("ed") && !(at > 0 && grammar.isPreposition(at - 1));
        return grammar.isBreak(at) || grammar.isLink(at) || verb;
    }

    /** Behind "At six weeks," and the like. */
    private int opened(int from, int end) {
        int start = from;
        for (int i = from; i < end - 1; i++) {
            if (grammar.word(i).comma() && opens(start)) {
                start = i + 1;
            }
        }
        return start;
    }

    private boolean opens(int at) {
        return grammar.isPreposition(at) || grammar.isOpener(at) || grammar.isAdverb(at);
    }

    /** The items of an enumeration. */
    List<Range> items(Range range) {
        List<Range> items = new ArrayList<>();
        int from = range.from();
        for (int i = range.from(); i < range.to(); i++) {
            boolean joint = grammar.isJoint(i);
            if (joint || grammar.word(i).marked()) {
                add(items, from, joint ? i : i + 1);
                from = i + 1;
            }
        }
        add(items, from, range.to());
        return items;
    }

    private void add(List<Range> items, int from, int to) {
        Range item = grammar.trimmed(from, to);
        if (!item.isEmpty()) {
            items.add(shortened(item));
        }
    }

    /** A long item is cut before a preposition. */
    private Range shortened(Range item) {
        if (item.to() - item.from() <= MOST_WORDS) {
            return item;
        }
        int to = item.from() + MOST_WORDS;
        for (int i = to; i > item.from() + 2; i--) {
            if (grammar.isPreposition(i) || grammar.low(i).equals("of")) {
                return grammar.trimmed(item.from(), i);
            }
        }
        return grammar.trimmed(item.from(), to);
    }
}
