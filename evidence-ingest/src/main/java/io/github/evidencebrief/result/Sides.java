package io.github.evidencebrief.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the two groups that a result compares. */
final class Sides {
    private static final Set<String> AFTER_THAN = Set.of(
            "to",
            "with",
            "in",
            "for",
            "those",
            "that",
            "the",
            "of",
            "did",
            "among",
            "on",
            "a",
            "an",
            "who",
            "received",
            "receiving",
            "given",
            "either",
            "after",
            "following",
            "by",
            "taking",
            "group",
            "patients",
            "participants",
            "comparison",
            "when");

    private static final int LONGEST_ACTOR = 8;

    private final List<Word> line;
    private final ResultWords words;
    private final Phrases phrases;
    private final Grammar grammar;

    Sides(List<Word> line, ResultWords words, Phrases phrases, Grammar grammar) {
        this.line = line;
        this.words = words;
        this.phrases = phrases;
        this.grammar = grammar;
    }

    /** One side or both; absent when the words do not say. */
    record Pair(Optional<Range> intervention, Optional<Range> comparator) {}

    Pair of(Cue cue, Range outcome, int end) {
        Optional<Pair> between = between(cue.at(), end);
        if (between.isPresent()) {
            return between.get();
        }
        int than = than(cue.at() + 1, end);
        int last = than < 0 ? end : than;
        Optional<Range> comparator = than < 0 ? leading("compared") : arm(than + 1);
        Optional<Range> first = within(Math.max(cue.at() + 1, outcome.to()), last);
        Optional<Range> intervention =
                first.or(() -> cue.role() == Cue.Role.SUBJECT ? inSubject(outcome, cue) : actor(cue));
        return new Pair(intervention.or(() -> leading("")), comparator);
    }

    private String low(int at) {
        return at >= 0 && at < line.size() ? line.get(at).low() : "";
    }

    private int than(int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.than().contains(low(i))
                    || (low(i).equals("comparison") && low(i - 1).equals("in"))) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Range> arm(int at) {
        int i = at;
        while (i < line.size() && AFTER_THAN.contains(low(i)) && !line.get(i).marked()) {
            i++;
        }
        return upToComma(phrases.behind(i));
    }

    private Optional<Range> upToComma(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (line.get(i).marked() || !line.get(i).asides().isEmpty()) {
                return Optional.of(new Range(range.from(), i + 1));
            }
        }
        return range.isEmpty() ? Optional.empty() : Optional.of(range);
    }

    /** "in the splint group", between the outcome and what it is compared with. */
    private Optional<Range> within(int from, int end) {
        for (int i = from; i < end; i++) {
            boolean preposition = words.before().contains(low(i));
            boolean compared = i + 1 < end && end < line.size() && than(end, end + 1) >= 0;
            if (preposition && (compared || grammar.isArm(i + 1))) {
                Range range = phrases.behind(i + 1);
                return range.to() > end + 1 ? Optional.empty() : upToComma(range);
            }
        }
        return Optional.empty();
    }

    /** "pain in the splint group was lower". */
    private Optional<Range> inSubject(Range outcome, Cue cue) {
        return within(outcome.to(), cue.at());
    }

    /** "the splint reduced pain". */
    private Optional<Range> actor(Cue cue) {
        Range subject = phrases.before(cue.at());
        List<Range> items = phrases.items(subject);
        boolean plain = items.size() == 1 && items.get(0).to() - items.get(0).from() < LONGEST_ACTOR;
        return plain ? Optional.of(items.get(0)) : Optional.empty();
    }

    /** "With the splint, ...", "Compared with the splint, ...". */
    private Optional<Range> leading(String word) {
        boolean opens = word.isEmpty() ? words.before().contains(low(0)) : low(0).equals(word);
        if (!opens) {
            return Optional.empty();
        }
        return word.isEmpty() && !grammar.isArm(1) ? Optional.empty() : arm(1);
    }

    private Optional<Pair> between(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (low(i).equals("between")) {
                return pair(i + 1, end);
            }
        }
        return Optional.empty();
    }

    private Optional<Pair> pair(int from, int end) {
        for (int i = from + 1; i < Math.min(end, from + 10); i++) {
            if (low(i).equals("and") && i + 1 < line.size()) {
                Range second = phrases.behind(i + 1);
                return second.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Pair(Optional.of(new Range(from, i)), Optional.of(second)));
            }
        }
        return Optional.empty();
    }
}
