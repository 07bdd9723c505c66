package io.github.evidencebrief.result;

/** What the words of one line can be in it. */
final class Grammar {
    private static final int ARM_REACH = 6;
    private static final long DIRECTION = Kind.any(Kind.MORE, Kind.LESS, Kind.BETTER, Kind.WORSE, Kind.ALIKE);
    private static final long NO_DIRECTION = Kind.any(Kind.NAME, Kind.DIFFERENCE);
    private static final long LIGHT = Kind.any(Kind.ADVERB, Kind.DENIAL, Kind.LIGHT);
    private static final long BEFORE_PHRASE = Kind.any(Kind.ADVERB, Kind.DETERMINER);
    private static final int MOST_UNITS = 3;
    private static final long NOT_BEFORE_PARTICIPLE = Kind.any(Kind.LINK, Kind.AUXILIARY, Kind.ADVERB, Kind.COUNTED);
    private static final long BEFORE_GROUP = Kind.any(Kind.DETERMINER, Kind.JOINT, Kind.PREPOSITION, Kind.COMMA);
    private static final long BEHIND_GROUP = Kind.any(Kind.JOINT, Kind.GROUP);
    private static final long ARM = Kind.any(Kind.GROUP, Kind.CONTROL);
    private static final long ENDS = Kind.any(Kind.LINK, Kind.BREAK, Kind.PREPOSITION, Kind.THAN, Kind.NUMBER);
    private static final long LOOSE =
            Kind.any(Kind.DETERMINER, Kind.ADVERB, Kind.JOINT, Kind.PREPOSITION, Kind.OPENER, Kind.LINK, Kind.LOOSE);

    private static final long LOOSE_END = LOOSE | Kind.PARTICIPLE.bit();

    private final Line line;

    Grammar(Line line) {
        this.line = line;
    }

    /** Whether it stands between a subject and what is said of it. */
    boolean isLight(int at) {
        return line.isAny(at, LIGHT) || isBound(at) || isAmount(at);
    }

    /** "Associated with", "resulted in". */
    private boolean isBound(int at) {
        return (line.says(at, "with") && line.says(at - 1, "associated"))
                || (line.says(at, "in") && line.is(at - 1, Kind.RESULTING));
    }

    /** "Was 12", "a 12", "by 12". */
    private boolean isAmount(int at) {
        return line.is(at, Kind.NUMBER) && (line.is(at - 1, Kind.LINK) || line.says(at - 1, "a", "by"));
    }

    /** Whether it tells a direction. */
    boolean changes(int at) {
        return line.isAny(at, DIRECTION) && !line.isAny(at, NO_DIRECTION);
    }

    /** Whether it tells a direction and is no noun. */
    boolean turns(int at) {
        return changes(at) && !line.is(at, Kind.NOUN);
    }

    /** Whether a new subject stands before it. */
    boolean isFinite(int at) {
        return line.is(at, Kind.FINITE) || turns(at);
    }

    /** "Were observed", behind a noun of change with all that changed. */
    boolean isSeen(int at) {
        return line.is(at, Kind.LINK) && (line.is(at + 1, Kind.SEEN) || line.is(at + 2, Kind.SEEN));
    }

    /** Whether the noun before keeps the phrase behind this preposition. */
    boolean isLinked(int at) {
        return line.is(at, Kind.LINKING_PREPOSITION)
                && line.is(at - 1, Kind.LINKING_NOUN)
                && at + 1 < line.size()
                && !line.is(at + 1, Kind.NUMBER)
                && !isArm(at + 1);
    }

    /** Whether a noun phrase ends before this word. */
    boolean ends(int at) {
        return at >= line.size() || (line.isAny(at, ENDS) && !isGroupNumber(at));
    }

    /** "Group 2". */
    private boolean isGroupNumber(int at) {
        return line.is(at, Kind.NUMBER) && !line.isShare(at) && line.says(at - 1, "group", "arm");
    }

    /** "24 h blood pressure": a number that belongs to a name. */
    boolean isTimed(int at) {
        return line.is(at, Kind.NUMBER) && line.is(at + 1, Kind.UNIT) && !line.isMarked(at + 1) && !ends(at + 2);
    }

    /** Whether a noun phrase begins here, perhaps behind adverbs and articles. */
    boolean begins(int at) {
        int i = skip(at);
        boolean degree = line.says(i, "more", "less") && ends(i + 1);
        return (!ends(i) || isTimed(i)) && !line.is(i, Kind.JOINT) && !line.says(i, "of") && !degree;
    }

    /** The first word behind adverbs and articles. */
    int skip(int at) {
        int i = at;
        while (!line.isMarked(i) && line.isAny(i, BEFORE_PHRASE)) {
            i++;
        }
        return i;
    }

    /** Whether it belongs to the noun before: "the dose given in the morning", but not "it was given in". */
    boolean isParticiple(int at) {
        return line.is(at, Kind.PARTICIPLE)
                && !line.isMarked(at)
                && (line.is(at + 1, Kind.PREPOSITION) || line.is(at + 1, Kind.LINK))
                && !line.isAny(at - 1, NOT_BEFORE_PARTICIPLE);
    }

    /** Where the amount begins that stands before a comparative: "4 mm Hg" in "4 mm Hg lower"; the place itself when none does. */
    int amountStart(int at) {
        for (int i = at - 1; i >= Math.max(0, at - MOST_UNITS) && !line.isMarked(i); i--) {
            if (line.is(i, Kind.NUMBER)) {
                return i;
            }
        }
        return at;
    }

    /** Whether the words from here name a group: "the patients in the patch group", "placebo". */
    boolean isArm(int at) {
        for (int i = at; i < Math.min(line.size(), at + ARM_REACH); i++) {
            if ((line.isAny(i, ARM) && !isControlOf(at, i)) || isGroupName(i)) {
                return true;
            } else if ((i > at && (line.says(i, "of") || ends(i))) || line.isMarked(i)) {
                return false;
            }
        }
        return false;
    }

    /** "In EMG", but not "EMG activity". */
    private boolean isGroupName(int at) {
        return line.is(at, Kind.GROUP_NAME)
                && (line.isMarked(at) || line.isAny(at + 1, BEHIND_GROUP) || ends(at + 1) || isLight(at + 1));
    }

    /** "Weight control", which is no group. */
    private boolean isControlOf(int from, int at) {
        return at > from
                && line.says(at, "control")
                && !line.isAny(at - 1, BEFORE_GROUP)
                && !line.is(at + 1, Kind.GROUP);
    }

    /** The words without what may not stand at the ends of a phrase. */
    Range trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (line.isAny(start, LOOSE) || isTotal(start))) {
            start++;
        }
        while (end > start && line.isAny(end - 1, LOOSE_END)) {
            end--;
        }
        return new Range(start, end);
    }

    /** "A total of 9 falls". */
    private boolean isTotal(int at) {
        int number = line.says(at, "total") ? at + 2 : at;
        return line.is(number, Kind.NUMBER) && line.says(number - 1, "of") && line.says(number - 2, "total");
    }

    /** The end of the clause that a word stands in: behind a semicolon or the like, or before "while". */
    int clauseEnd(int at) {
        int i = at;
        while (i < line.size() && !line.is(i, Kind.STOP) && !line.is(i + 1, Kind.TURNING)) {
            i++;
        }
        return Math.min(i + 1, line.size());
    }
}
