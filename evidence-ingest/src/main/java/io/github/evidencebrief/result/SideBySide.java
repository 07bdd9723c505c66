package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads results of two numbers side by side whose outcome is no plain subject.
 *
 * <pre>
 *   There were 6 falls in the tea arm and 15 in the water arm (P = 0.02)      falls
 *   Rash was seen in 4 and 11 babies (P = 0.1), and fever in 3 and 15         fever
 *   In the tea arm 12% had cramps, against 31% in the water arm (P = 0.01)    cramps
 * </pre>
 */
final class SideBySide {
    private static final int VERB_REACH = 7;
    private static final long VERB = Kind.any(Kind.HAPPENING, Kind.LINK);
    private static final long SAID = Kind.any(Kind.HAVING, Kind.ED);

    private final Line line;
    private final Grammar grammar;
    private final Phrases phrases;
    private final NumberPairs pairs;
    private final Optional<Boolean> judged;
    private final NumberedGroups groups;

    SideBySide(Line line, Grammar grammar, Phrases phrases, Optional<Boolean> judged) {
        this.line = line;
        this.judged = judged;
        this.grammar = grammar;
        this.phrases = phrases;
        this.pairs = new NumberPairs(line, grammar);
        this.groups = new NumberedGroups(line, grammar, phrases);
    }

    /** The results of the numbers that stand in nothing told otherwise; none without a p-value or an interval. */
    List<Mention> read(List<Range> told) {
        List<Mention> mentions = new ArrayList<>();
        List<NumberPairs.Pair> found = pairs.in(0, line.size());
        for (int i = 0; i < found.size(); i++) {
            NumberPairs.Pair pair = found.get(i);
            int from = i == 0 ? 0 : found.get(i - 1).second() + 1;
            int to = i + 1 < found.size() ? found.get(i + 1).first() : line.size();
            Range whole = new Range(pair.first(), pair.second() + 1);
            if (told.stream().noneMatch(whole::overlaps)) {
                int end = end(told, pair.second(), to);
                Range outcome = outcome(pair, new Range(begin(told, from, pair.first()), end), i > 0);
                mentions.addAll(mentions(outcome, pair, end));
            }
        }
        return mentions;
    }

    private static int begin(List<Range> told, int from, int first) {
        int begin = from;
        for (Range result : told) {
            begin = result.to() <= first ? Math.max(begin, result.to()) : begin;
        }
        return begin;
    }

    private static int end(List<Range> told, int second, int to) {
        int end = to;
        for (Range result : told) {
            end = result.from() > second ? Math.min(end, result.from()) : end;
        }
        return end;
    }

    private Range outcome(NumberPairs.Pair pair, Range clause, boolean goesOn) {
        int from = clause.from();
        int verb = verb(pair.first(), from);
        if (verb >= from) {
            return line.says(verb - 1, "there") ? counted(pair) : subject(verb, from);
        }
        return happened(pair)
                .or(() -> had(pair, clause.to()))
                .or(() -> goesOn || line.is(pair.first() - 1, Kind.STOP) ? elided(pair.first(), from) : Range.NONE);
    }

    /** The verb before the first number; below 0 when none is near. */
    private int verb(int first, int from) {
        for (int i = first - 1; i >= Math.max(from, first - VERB_REACH) && !line.is(i, Kind.STOP); i--) {
            if (line.isAny(i, VERB)) {
                return line.is(i - 1, Kind.LINK) ? i - 1 : i;
            }
        }
        return -1;
    }

    private Range subject(int verb, int from) {
        Range subject = phrases.before(verb);
        return subject.from() < from || grammar.isArm(subject.from()) ? Range.NONE : subject;
    }

    /** "There were 6 stillbirths in". */
    private Range counted(NumberPairs.Pair pair) {
        boolean people = line.isAny(pair.first() + 1, Kind.any(Kind.COUNTED, Kind.PREPOSITION))
                || line.says(pair.first() + 1, "of");
        return people ? Range.NONE : phrases.head(pair.first() + 1);
    }

    /** "22% of the patients needed a stick, against 41%", "22% of those with tea and 41% of those without needed a stick". */
    private Range had(NumberPairs.Pair pair, int end) {
        int joint = pair.first() + 1;
        while (joint < pair.second() && !line.isMarked(joint - 1) && !line.is(joint, Kind.NUMBER_JOINT)) {
            joint++;
        }
        boolean people = pairs.isPart(pair.first());
        for (int i = pair.first() + 1; i < joint; i++) {
            people |= line.isAny(i, Kind.any(Kind.COUNTED, Kind.GROUP));
        }
        int from = joint;
        return people ? did(pair.first() + 1, from).or(() -> did(pair.second() + 1, end)) : Range.NONE;
    }

    /** What people had or did by the last verb of some words. */
    private Range did(int from, int end) {
        int verb = -1;
        for (int i = from; i < end; i++) {
            boolean said = line.isAny(i, SAID)
                    && !grammar.isParticiple(i)
                    && !line.isAny(i, Kind.any(Kind.THAN, Kind.NUMBER_JOINT));
            verb = said && !isRelative(i) ? i : verb;
            if (line.isMarked(i)) {
                break;
            }
        }
        return verb < 0 ? Range.NONE : line.is(verb, Kind.HAVING) ? phrases.behind(verb + 1) : phrases.deed(verb);
    }

    /** "Who completed": tells which people. */
    private boolean isRelative(int at) {
        return line.says(at - 1, "who", "that");
    }

    /** "9 falls occurred in the tea arm and 12 in the water arm". */
    private Range happened(NumberPairs.Pair pair) {
        Range thing = phrases.head(pair.first() + 1);
        boolean happens = !thing.isEmpty() && line.isAny(thing.to(), VERB) && thing.to() < pair.second();
        return happens && !line.isAny(thing.from(), Kind.any(Kind.COUNTED, Kind.GROUP)) ? thing : Range.NONE;
    }

    /** "..., and fever in 3 and 15", "Fever: 3% vs 15%": the words before the numbers, without a verb. */
    private Range elided(int first, int from) {
        int start = first;
        while (start > from
                && !line.isMarked(start - 1)
                && !line.isAny(start - 1, Kind.any(Kind.NUMBER, Kind.TURNING))) {
            start--;
        }
        boolean label = line.is(first - 1, Kind.STOP);
        start = label ? from : start;
        if (!label && !line.is(start, Kind.JOINT) && !line.isMarked(start - 1)) {
            return Range.NONE;
        }
        for (int i = start; i < first; i++) {
            if (grammar.isFinite(i)) {
                return Range.NONE;
            }
        }
        Range words = grammar.trimmed(start, first);
        return words.isEmpty() || grammar.isArm(words.from()) ? Range.NONE : phrases.head(words.from());
    }

    private List<Mention> mentions(Range outcome, NumberPairs.Pair pair, int end) {
        Optional<Boolean> significant = outcome.isEmpty()
                ? Optional.empty()
                : PValues.significant(line.text(), line.stretch(pair.first(), end))
                        .or(() -> judged);
        int order = pairs.compare(pair);
        if (significant.isEmpty() || (significant.get() && order == 0)) {
            return List.of();
        }
        Change change = !significant.get() ? Change.NO_DIFFERENCE : order > 0 ? Change.INCREASED : Change.DECREASED;
        List<Span> sides = groups.of(pair, end);
        List<Mention> mentions = new ArrayList<>();
        for (Range item : phrases.items(outcome)) {
            Span span = line.span(item);
            Map<String, Span> slots = new LinkedHashMap<>(Map.of("outcome", span));
            if (sides.size() == 2) {
                slots.put("intervention", sides.get(0));
                slots.put("comparator", sides.get(1));
            }
            Map<String, String> attributes = Map.of("change", change.code(), "basis", "between-group");
            mentions.add(new Mention("abstract-result", "effect", attributes, span, slots));
        }
        return List.copyOf(mentions);
    }
}
