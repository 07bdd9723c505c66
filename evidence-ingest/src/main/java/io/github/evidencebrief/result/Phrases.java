package io.github.evidencebrief.result;

import java.util.ArrayList;
import java.util.List;

/** Finds the noun phrases before and behind a word of a line. */
final class Phrases {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 9;
    private static final int TAIL = 7;
    private static final long OPENING = Kind.any(Kind.PREPOSITION, Kind.OPENER, Kind.ADVERB);
    private static final long NO_ITEM = Kind.any(Kind.OPENER, Kind.ADVERB);
    private static final long ENDS_OPENING = Kind.any(Kind.PLURAL, Kind.UNIT, Kind.NUMBER, Kind.GROUP, Kind.ASIDE);
    private static final long RESUMING = Kind.any(Kind.OUTCOME_PREPOSITION);
    private static final long TIME = Kind.any(Kind.UNIT, Kind.PLURAL);
    private static final long PASSIVE = Kind.any(Kind.ED, Kind.PARTICIPLE, Kind.SEEN);
    private static final long SAID = Kind.any(Kind.LINK, Kind.PARTICIPLE, Kind.SHOWING, Kind.HAVING);
    private static final long HALT = Kind.any(Kind.BREAK, Kind.LINK);

    private final Line line;
    private final Grammar grammar;

    Phrases(Line line, Grammar grammar) {
        this.line = line;
        this.grammar = grammar;
    }

    /** The phrases that begin here; a list goes on over commas, but not into the subject of the next verb. */
    Range behind(int at) {
        int from = grammar.skip(at);
        if (line.is(from, Kind.COUNTED) && !line.isMarked(from)) {
            return counted(from);
        }
        int to = from;
        while (to < line.size() && to - from < LONGEST && (!stops(from, to) || resumes(at - 1, to))) {
            to++;
            if (line.isMarked(to - 1) && !continues(to) && !resumes(at - 1, to) && !resumes(at - 1, to + 1)) {
                return grammar.trimmed(from, to);
            }
        }
        return grammar.trimmed(from, grammar.isFinite(to) && !grammar.isSeen(to) ? lastJoint(from, to) : to);
    }

    /** The phrase that begins here, up to its first preposition. */
    Range head(int at) {
        Range range = behind(at);
        int to = range.from();
        while (to < range.to() && !line.is(to, Kind.PREPOSITION)) {
            to++;
        }
        return new Range(range.from(), to);
    }

    /** "More patients reached the target within a week", "more patients in the sling group fell". */
    private Range counted(int from) {
        int verb = from + 1;
        if (!grammar.isArm(verb) || !line.is(verb, Kind.PREPOSITION)) {
            return grammar.trimmed(from, clause(verb));
        }
        while (verb < line.size() && !line.is(verb, Kind.BREAK) && !line.is(verb, Kind.ED)) {
            verb++;
        }
        return grammar.trimmed(Math.min(verb + 1, line.size()), clause(verb));
    }

    /** What people did: "walk without a stick". */
    Range deed(int at) {
        return at < line.size() ? grammar.trimmed(at, clause(at)) : Range.NONE;
    }

    private int clause(int at) {
        int to = at;
        while (to < line.size() && to - at < MOST_WORDS && !line.isMarked(to) && !compares(to)) {
            to++;
        }
        return Math.min(line.size(), compares(to) ? to : to + 1);
    }

    private boolean compares(int at) {
        return line.is(at, Kind.THAN) || line.says(at, "and") || grammar.isArm(at);
    }

    private boolean stops(int from, int at) {
        boolean cue = at > from && grammar.turns(at);
        return cue || (grammar.ends(at) && !keeps(from, at));
    }

    /** "In pain, in sleep and in mood": the preposition before the list stands before its items too. */
    private boolean resumes(int opener, int at) {
        return line.isAny(at, RESUMING)
                && (line.sameWord(opener, at)
                        || (line.is(opener - 1, Kind.OUTCOME_PHRASE) && line.sameWord(opener - 2, at)))
                && (line.isMarked(at - 1) || line.is(at - 1, Kind.JOINT))
                && grammar.begins(at + 1)
                && !grammar.isArm(at + 1)
                && !line.is(grammar.skip(at + 1), Kind.NUMBER)
                && !isClause(at + 1);
    }

    private boolean keeps(int from, int at) {
        boolean chance = line.says(at, "being", "having") && line.says(at - 1, "of");
        return chance || grammar.isTimed(at) || (at > from && (grammar.isLinked(at) || isTail(at)));
    }

    /** "Insight into illness, mood and sleep": a preposition within an item of a list that goes on. */
    private boolean isTail(int at) {
        boolean inside = line.is(at, Kind.PREPOSITION) && !line.isMarked(at - 1) && !compares(at);
        for (int i = at + 1; inside && i < Math.min(line.size() - 1, at + TAIL); i++) {
            if (line.isMarked(i)) {
                return continues(i + 1) && !isClause(i + 1);
            }
            inside = !grammar.isFinite(i) && !line.is(i, Kind.NUMBER) && !compares(i);
        }
        return false;
    }

    /** Whether a list goes on behind a mark. */
    private boolean continues(int at) {
        int first = line.is(at, Kind.JOINT) ? at + 1 : at;
        boolean item = !grammar.ends(first) || line.is(first, Kind.DETERMINER) || grammar.isTimed(first);
        return first < line.size()
                && item
                && !grammar.changes(first)
                && !line.isAny(first, NO_ITEM)
                && !(line.is(at - 1, Kind.STOP) && isClause(first));
    }

    /** Whether a verb of its own stands before the next mark. */
    private boolean isClause(int from) {
        int i = from;
        while (i < line.size() && !grammar.isFinite(i) && !line.isMarked(i)) {
            i++;
        }
        return grammar.isFinite(i);
    }

    /** The end of the phrase before the last comma or "and"; the whole when there is none. */
    private int lastJoint(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (line.is(i - 1, Kind.COMMA) || line.is(i, Kind.JOINT)) {
                return i;
            }
        }
        return to;
    }

    /** The subject that ends before this word, without what opens the sentence; empty behind "there". */
    Range before(int at) {
        int end = measured(at);
        while (end > 0 && (grammar.isLight(end - 1) || isPassive(end - 1)) && !line.is(end - 1, Kind.STOP)) {
            end--;
        }
        if (end == 0 || line.says(end - 1, "there")) {
            return Range.NONE;
        } else if (line.says(end - 1, "and", "but") && verbBefore(end - 1) > 0) {
            return before(verbBefore(end - 1));
        } else if (line.is(end - 1, Kind.COMMA) && grammar.turns(verbBefore(end - 1))) {
            return before(verbBefore(end - 1));
        }
        int from = start(end);
        boolean compared = line.says(from - 1, "compared") && line.is(from - 2, Kind.COMMA);
        return compared ? before(from - 1) : grammar.trimmed(opened(from, end), end);
    }

    /** The participle of "was reached sooner". */
    private boolean isPassive(int at) {
        boolean verb = line.isAny(at, PASSIVE) && !grammar.changes(at) && !line.isMarked(at);
        return verb && (line.is(at - 1, Kind.LINK) || (line.is(at - 1, Kind.ADVERB) && line.is(at - 2, Kind.LINK)));
    }

    /** Before the amount in "was 4 mm Hg lower"; the place itself when no verb stands there. */
    private int measured(int at) {
        int amount = grammar.amountStart(at);
        return line.is(amount - 1, Kind.LINK) ? amount : at;
    }

    /** "X was high and did not rise": both verbs have one subject. */
    private int verbBefore(int at) {
        for (int i = at - 1; i > 0 && !line.is(i, Kind.STOP); i--) {
            if (grammar.isFinite(i)) {
                return i;
            }
        }
        return 0;
    }

    private int start(int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST && !line.is(from - 1, Kind.STOP) && !halts(from - 1)) {
            from--;
        }
        return line.isAny(from - 1, SAID) ? behindClause(from, end) : from;
    }

    /** "X was lower in those who got tea, and Y was higher": behind a verb a new subject begins with its own joint. */
    private int behindClause(int from, int end) {
        for (int i = from; i + 2 < end; i++) {
            if (line.is(i, Kind.COMMA) && line.is(i + 1, Kind.JOINT)) {
                return i + 2;
            }
        }
        return from;
    }

    private boolean halts(int at) {
        boolean verb = line.is(at, Kind.ED) && grammar.turns(at) && !line.is(at - 1, Kind.PREPOSITION);
        return verb || isSaid(at) || (line.isAny(at, HALT) && !grammar.isParticiple(at));
    }

    /** "Stress was lower and quality higher": what is said of the first subject is no part of the second. */
    private boolean isSaid(int at) {
        return line.is(at - 1, Kind.LINK) && grammar.turns(at) && line.is(at + 1, Kind.JOINT);
    }

    /** Behind "At six weeks," and the like. */
    private int opened(int from, int end) {
        int start = from;
        boolean counted = false;
        for (int i = from; i < end - 1; i++) {
            boolean opening = line.isAny(start, OPENING);
            counted |= line.is(i, Kind.NUMBER) && !grammar.isTimed(i);
            boolean ends = line.is(i, Kind.COMMA) && (opening || counted);
            if (ends || (opening && meetsSubject(i))) {
                start = i + 1;
                counted = false;
            }
        }
        return start;
    }

    /** "At six weeks the ...", "after 8 h pain ...": a noun before an article, a time before a noun. */
    private boolean meetsSubject(int at) {
        boolean time = line.isAny(at, TIME) && line.is(at - 1, Kind.NUMBER) && line.is(at - 2, Kind.PREPOSITION);
        boolean opened = time && !line.isMarked(at) && grammar.begins(at + 1);
        boolean article =
                line.says(at + 1, "the", "this") && line.isAny(at, ENDS_OPENING) && !line.is(at, Kind.PREPOSITION);
        return opened || article;
    }

    /** The items of an enumeration. */
    List<Range> items(Range range) {
        List<Range> items = new ArrayList<>();
        int from = range.from();
        for (int i = range.from(); i < range.to(); i++) {
            boolean joint = line.is(i, Kind.JOINT) && !joinsNumbers(i);
            if (joint || line.isMarked(i)) {
                add(items, from, joint ? i : i + 1);
                from = i + 1;
            }
        }
        add(items, from, range.to());
        return items;
    }

    /** "Scores at 1 and 5 min". */
    private boolean joinsNumbers(int at) {
        return line.is(at - 1, Kind.NUMBER) && line.is(at + 1, Kind.NUMBER);
    }

    /** "Mood, measured by diary, ...": tells more of the item before. */
    private boolean isTold(int from) {
        int verb = line.says(from, "as") ? from + 1 : from;
        boolean participle =
                line.is(verb, Kind.PARTICIPLE) || (line.is(verb, Kind.ED) && !line.says(verb, "need", "speed"));
        return participle && (line.is(verb + 1, Kind.PREPOSITION) || line.says(verb + 1, "by", "using"));
    }

    private void add(List<Range> items, int from, int to) {
        Range item = grammar.trimmed(from, to);
        boolean told = !items.isEmpty() && isTold(from);
        if (!item.isEmpty() && !told) {
            items.add(shortened(item));
        }
    }

    /** A long item is cut before a preposition. */
    private Range shortened(Range item) {
        if (item.size() <= MOST_WORDS) {
            return item;
        }
        int to = item.from() + MOST_WORDS;
        for (int i = to; i > item.from() + 2; i--) {
            if (line.is(i, Kind.PREPOSITION) || line.says(i, "of")) {
                return grammar.trimmed(item.from(), i);
            }
        }
        return grammar.trimmed(item.from(), to);
    }
}
