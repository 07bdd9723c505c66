package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a result that is told by the numbers of two groups alone: "Falls occurred in 12% and 20% (p = 0.01)". */
final class Shares {
    private static final int NUMBER_REACH = 7;

    private final Line line;
    private final Grammar grammar;
    private final Phrases phrases;
    private final CountedPeople people;
    private final Optional<Boolean> judged;
    private final List<Range> read = new ArrayList<>();

    Shares(Line line, Grammar grammar, Phrases phrases, CountedPeople people, Optional<Boolean> judged) {
        this.line = line;
        this.judged = judged;
        this.grammar = grammar;
        this.phrases = phrases;
        this.people = people;
    }

    /**
     * The outcomes with what the numbers say, clause by clause; empty without a p-value, two numbers and a subject.
     *
     * @param told where a result is told otherwise; a clause ends before it, and is left out when it holds one
     */
    List<Mention> read(List<Range> told) {
        List<Mention> mentions = new ArrayList<>();
        int end = line.size();
        for (int verb = line.size() - 1; verb > 0; verb--) {
            int before = before(told, verb, end);
            List<Range> counted = people.groups(verb);
            int first = counted.isEmpty() ? verb : people.first(verb);
            Range clause = new Range(first, before);
            if (!counted.isEmpty() && told.stream().noneMatch(clause::overlaps)) {
                mentions.addAll(0, counted(counted, verb, clause));
                read.add(clause);
                end = first;
                continue;
            }
            Range subject =
                    line.is(verb, Kind.HAPPENING) && hasNumber(verb, before) ? phrases.before(verb) : Range.NONE;
            if (!subject.isEmpty() && !grammar.isArm(subject.from())) {
                Range whole = new Range(subject.from(), before);
                boolean otherwise = told.stream().anyMatch(whole::overlaps);
                List<Mention> result = otherwise ? List.of() : told(subject, verb, before);
                mentions.addAll(0, result);
                read.addAll(result.isEmpty() ? List.of() : List.of(new Range(subject.from(), numberEnd(verb, before))));
                end = subject.from();
            }
        }
        return mentions;
    }

    /** Where the results stand that were read. */
    List<Range> read() {
        return read;
    }

    /** Behind the numbers of one result: the first mark behind the second number. */
    private int numberEnd(int verb, int end) {
        for (NumberPairs.Pair pair : new NumberPairs(line, grammar).in(verb, end)) {
            return pair.second() + 1;
        }
        return end;
    }

    /** Where the next result behind a verb begins that is told otherwise: "was 3 and 6, and rash was less frequent". */
    private static int before(List<Range> told, int verb, int end) {
        int before = end;
        for (Range result : told) {
            before = result.from() > verb ? Math.min(before, result.from()) : before;
        }
        return before;
    }

    /** "7 of 40 children in the syrup group and 15 of 41 in the tablet group vomited (p = 0.04)". */
    private List<Mention> counted(List<Range> groups, int verb, Range clause) {
        Range outcome = people.outcome(verb);
        Optional<Boolean> significant = PValues.significant(line.text(), line.stretch(clause.from(), clause.to()))
                .or(() -> judged);
        Optional<Change> change = significant.flatMap(
                yes -> yes ? byNumbers(clause.from() - 1, verb) : Optional.of(Change.NO_DIFFERENCE));
        return outcome.isEmpty() || change.isEmpty()
                ? List.of()
                : mentions(
                        List.of(outcome),
                        change.get(),
                        groups.stream().map(line::span).toList());
    }

    private boolean hasNumber(int verb, int end) {
        for (int i = verb + 1; i < Math.min(end, verb + NUMBER_REACH); i++) {
            if (line.is(i, Kind.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    private List<Mention> told(Range subject, int verb, int end) {
        Optional<Change> change =
                significant(verb, end).flatMap(yes -> yes ? byNumbers(verb, end) : Optional.of(Change.NO_DIFFERENCE));
        return change.map(told -> mentions(phrases.items(subject), told, groups(verb, end)))
                .orElse(List.of());
    }

    /** What the p-values say; one number "in both groups" is no difference. */
    private Optional<Boolean> significant(int verb, int end) {
        Optional<Boolean> told = PValues.significant(line.text(), line.stretch(verb, end));
        return told.isEmpty() && line.is(verb + 1, Kind.NUMBER) && isSameInBoth(verb, end)
                ? Optional.of(false)
                : told.or(() -> judged);
    }

    private boolean isSameInBoth(int verb, int end) {
        for (int i = verb + 1; i + 1 < end; i++) {
            if (line.says(i, "both") && grammar.isArm(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The groups behind the verb, in the order of the text. */
    private List<Span> groups(int verb, int end) {
        List<Span> groups = new ArrayList<>();
        for (int i = verb + 1; i < end; i++) {
            boolean opens = line.is(i, Kind.ARM_PREPOSITION) && grammar.isArm(i + 1);
            Range group = opens ? phrases.behind(i + 1) : Range.NONE;
            if (!group.isEmpty()) {
                groups.add(line.span(phrases.items(group).get(0)));
            }
        }
        List<NumberPairs.Pair> pairs = new NumberPairs(line, grammar).in(verb, end);
        return groups.size() == 2 || pairs.isEmpty()
                ? groups
                : new NumberedGroups(line, grammar, phrases).of(pairs.get(0), end);
    }

    private List<Mention> mentions(List<Range> items, Change change, List<Span> groups) {
        List<Mention> mentions = new ArrayList<>();
        for (Range item : items) {
            Span span = line.span(item);
            Map<String, String> attributes = Map.of("change", change.code(), "basis", "between-group");
            Map<String, Span> slots = new LinkedHashMap<>(Map.of("outcome", span));
            if (groups.size() == 2) {
                slots.put("intervention", groups.get(0));
                slots.put("comparator", groups.get(1));
            }
            mentions.add(new Mention("abstract-result", "effect", attributes, span, slots));
        }
        return mentions;
    }

    /** The first number against the next one behind a joint: "12% and 20%" is a decrease; absent when they are equal. */
    private Optional<Change> byNumbers(int verb, int end) {
        Optional<BigDecimal> first = Optional.empty();
        boolean joined = false;
        for (int i = verb + 1; i < end; i++) {
            Optional<BigDecimal> number = line.number(i);
            if (number.isPresent() && first.isPresent() && joined) {
                return change(first.get().compareTo(number.get()));
            }
            first = first.or(() -> number);
            joined |= first.isPresent() && line.is(i, Kind.NUMBER_JOINT);
        }
        return Optional.empty();
    }

    private static Optional<Change> change(int order) {
        return order == 0 ? Optional.empty() : Optional.of(order > 0 ? Change.INCREASED : Change.DECREASED);
    }
}
