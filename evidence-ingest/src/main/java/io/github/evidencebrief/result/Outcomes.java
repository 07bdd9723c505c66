package io.github.evidencebrief.result;

/** Finds the outcome of a cue. */
final class Outcomes {
    private static final int HEAD_REACH = 3;
    private static final long NO_OUTCOME = Kind.any(Kind.EMPTY, Kind.ED);
    private static final long DIFFERS = Kind.any(Kind.SHOWING, Kind.DIFFERING, Kind.LINK, Kind.ADVERB);
    private static final int HAVING_REACH = 9;
    private static final long HAPPENS = Kind.any(Kind.ED, Kind.SEEN, Kind.HAPPENING);
    private static final long BEFORE_OUTCOME = Kind.any(Kind.OUTCOME_PREPOSITION, Kind.OUTCOME_PHRASE);

    private final Line line;
    private final Grammar grammar;
    private final Phrases phrases;

    Outcomes(Line line, Grammar grammar, Phrases phrases) {
        this.line = line;
        this.grammar = grammar;
        this.phrases = phrases;
    }

    /** The outcome of a cue before the next cue; empty when there is none. */
    Range of(Cue cue, int next) {
        if (line.is(cue.at(), Kind.FAVOURING)) {
            return favoured(cue, next);
        }
        return switch (cue.role()) {
            case SUBJECT -> subject(cue, next);
            case OBJECT -> object(cue, next);
            case NOUN -> noun(cue, next);
        };
    }

    /** What stands behind; when that measures nothing by itself, what stands before. */
    private Range object(Cue cue, int next) {
        Range object = clean(object(cue));
        Range before = isEmpty(object) ? subject(cue, next) : Range.NONE;
        return before.isEmpty() || before.equals(object) ? object : before;
    }

    /** "Extent", "rinsed": no outcome by itself. */
    boolean isEmpty(Range range) {
        boolean letter = range.size() == 1 && line.span(range).length() == 1;
        return letter
                || (range.size() == 1
                        && line.isAny(range.from(), NO_OUTCOME)
                        && !line.says(range.from(), "need", "speed"));
    }

    /** What stands behind; when that is people or things counted, what they had, or what happened to them. */
    private Range object(Cue cue) {
        Range behind = phrases.behind(cue.at() + 1);
        boolean counts = line.says(cue.at(), "more", "fewer") || line.is(behind.from(), Kind.COUNTING);
        Range had = counts ? had(behind.to()) : Range.NONE;
        return had.or(() -> happened(cue.at())).or(() -> behind);
    }

    /** "Fewer teeth showed decay", "a higher share of teeth in the gel group needed fillings". */
    private Range had(int from) {
        for (int i = from; i < from + HAVING_REACH && !line.isMarked(i - 1) && !line.is(i, Kind.THAN); i++) {
            if (line.is(i, Kind.HAVING)) {
                return phrases.behind(i + 1);
            }
        }
        return Range.NONE;
    }

    /** "Rash affected fewer children", "rash occurred in fewer children". */
    private Range happened(int at) {
        int verb = line.says(at - 1, "in", "by") ? at - 2 : at - 1;
        boolean people = line.is(grammar.skip(at + 1), Kind.COUNTED) && !line.isMarked(at);
        boolean happens = verb < at - 1 ? line.isAny(verb, HAPPENS) : line.says(verb, "affected");
        return people && happens ? phrases.before(verb) : Range.NONE;
    }

    /** "Scores favoured the splint", "differences in favour of the splint for pain". */
    private Range favoured(Cue cue, int next) {
        boolean noun = line.says(cue.at() - 1, "in");
        Range subject = phrases.before(noun ? cue.at() - 1 : cue.at());
        int inner = inner(subject, true);
        Range named = inner < 0 ? subject : phrases.behind(inner + 2);
        boolean difference = inner < 0 && line.is(subject.to() - 1, Kind.DIFFERENCE);
        int winner = phrases.head(cue.at() + (noun ? 2 : 1)).to() - 1;
        return difference || subject.isEmpty() ? noun(cue, winner, next) : clean(named);
    }

    /** "Pain was 3, 4 and 6 in the groups; it was lower ...": the subject of the verb before "it". */
    private Range antecedent(int at) {
        int pronoun = at - 1;
        while (pronoun > 0 && grammar.isLight(pronoun)) {
            pronoun--;
        }
        return line.says(pronoun, "it", "they") ? measuredBefore(pronoun) : Range.NONE;
    }

    /** What the last verb before a word has as its subject, no group: "pain was 3 and 6, and no difference remained". */
    Range measuredBefore(int at) {
        Range found = Range.NONE;
        for (int i = at - 1; i > 0 && found.isEmpty(); i--) {
            Range subject = line.is(i, Kind.HAPPENING) || grammar.turns(i) ? phrases.before(i) : Range.NONE;
            found = subject.isEmpty() || grammar.isArm(subject.from()) ? Range.NONE : clean(subject);
        }
        return found;
    }

    /** What stands before; when that is a group, what stands behind "in" or "for". */
    private Range subject(Cue cue, int next) {
        Range before = phrases.before(cue.at()).or(() -> antecedent(cue.at()));
        if (line.is(cue.at(), Kind.RANKING) && line.says(cue.at() + 1, "to")) {
            Range ranked = noun(cue, cue.at(), next);
            return grammar.changes(ranked.from()) ? Range.NONE : ranked;
        } else if (line.says(cue.at() + 1, "likely", "often") && line.says(cue.at() + 2, "to")) {
            return phrases.deed(cue.at() + 3);
        } else if (before.isEmpty() || grammar.isArm(before.from())) {
            return noun(cue, next);
        }
        int inner = inner(cue.at());
        return clean(inner < 0 ? before : phrases.behind(inner + 2));
    }

    /** "The reduction in pain was greater": what is told is a reduction, of pain. */
    Cue nested(Cue cue) {
        int inner = cue.role() == Cue.Role.SUBJECT && cue.change() != Change.NO_DIFFERENCE ? inner(cue.at()) : -1;
        return Change.of(line, inner)
                .map(change -> new Cue(cue.at(), change, cue.role(), true))
                .orElse(cue);
    }

    /** The first word of a cue's outcome, or of the noun of change before it. */
    int first(Cue cue, Range outcome) {
        int inner = cue.role() == Cue.Role.SUBJECT ? inner(cue.at()) : -1;
        return inner < 0 ? outcome.from() : inner;
    }

    /** The noun of change that heads the subject of "greater"; below 0 when none does. */
    private int inner(int at) {
        return inner(line.is(at, Kind.GREATER) ? phrases.before(at) : Range.NONE, false);
    }

    private int inner(Range subject, boolean difference) {
        for (int i = subject.from(); i < Math.min(subject.to() - 2, subject.from() + HEAD_REACH); i++) {
            if (line.is(i, Kind.NOUN) && (difference || grammar.changes(i)) && line.says(i + 1, "in", "of")) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the first preposition before an outcome; else what stands before, or opens the sentence. */
    private Range noun(Cue cue, int next) {
        return noun(cue, cue.at(), next);
    }

    private Range noun(Cue cue, int from, int next) {
        int end = Math.min(next, grammar.clauseEnd(cue.at()));
        boolean verb = line.is(cue.at(), Kind.DIFFERING) && !line.is(cue.at() + 2, Kind.OUTCOME_PHRASE);
        Range differing = verb ? named(cue) : Range.NONE;
        Range behind = differing
                .or(() -> opened(cue, Math.max(from, seen(cue, end)), end))
                .or(() -> opened(cue, from, end));
        return clean(behind.or(() -> named(cue)).or(this::leading));
    }

    /** "Pain did not differ", "pain showed no difference": the subject, when it is no group. */
    private Range named(Cue cue) {
        Range before = cue.role() == Cue.Role.NOUN ? phrases.before(cue.at()) : Range.NONE;
        boolean apart = !before.isEmpty()
                && (line.isMarked(before.to() - 1)
                        || (cue.change() == Change.DIFFERED && !line.isAny(before.to(), DIFFERS)));
        boolean named =
                !before.isEmpty() && !grammar.isArm(before.from()) && !isCue(before) && !isTime(before) && !apart;
        return named ? before : Range.NONE;
    }

    /** What stands behind the first preposition before an outcome. */
    private Range opened(Cue cue, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (opens(cue, i)) {
                return phrases.behind(i + 1);
            }
        }
        return Range.NONE;
    }

    /** "A benefit of tea was seen on sleep": what stands before the verb names who acts; the cue where no verb stands. */
    private int seen(Cue cue, int end) {
        boolean acts = line.is(cue.at(), Kind.EFFECT)
                && !line.says(cue.at() + 1, "on", "in")
                && !line.is(cue.at() + 1, Kind.OUTCOME_PHRASE);
        for (int i = cue.at() + 2; acts && i < end; i++) {
            if (grammar.isSeen(i)) {
                return i;
            }
        }
        return cue.at();
    }

    /** "By day 7 no difference ...". */
    private boolean isTime(Range range) {
        return line.is(range.from() - 1, Kind.PREPOSITION) && line.is(range.to() - 1, Kind.NUMBER);
    }

    private boolean isCue(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (grammar.turns(i) && line.is(i + 1, Kind.PREPOSITION)) {
                return true;
            }
        }
        return range.size() == 1 && grammar.changes(range.from());
    }

    /** "In pain", "in terms of pain", but not the "of" in "effect of the splint". */
    private boolean opens(Cue cue, int at) {
        boolean actor = line.says(at, "of") && line.is(cue.at(), Kind.EFFECT) && !line.is(at - 1, Kind.OUTCOME_PHRASE);
        boolean named = line.isAny(at, BEFORE_OUTCOME)
                || (line.says(at, "to") && (line.is(at - 1, Kind.OUTCOME_PHRASE) || line.says(at - 1, "difference")));
        return named
                && !actor
                && !(line.says(at, "for") && line.is(cue.at(), Kind.DIFFERING))
                && !line.is(at + 1, Kind.OUTCOME_PHRASE)
                && grammar.begins(at + 1)
                && !grammar.isArm(at + 1);
    }

    /** "For grip strength, there was no difference". */
    private Range leading() {
        boolean opens = line.says(0, "for") || line.says(0, "regarding", "concerning");
        return opens && !grammar.isArm(1) ? clean(phrases.behind(1)) : Range.NONE;
    }

    /** Without the group at the end: "pain in the splint group". */
    private Range clean(Range range) {
        for (int i = range.from() + 1; i < range.to(); i++) {
            if (line.is(i, Kind.ARM_PREPOSITION) && !line.says(i, "of") && grammar.isArm(i + 1)) {
                return new Range(range.from(), i);
            }
        }
        return range;
    }
}
