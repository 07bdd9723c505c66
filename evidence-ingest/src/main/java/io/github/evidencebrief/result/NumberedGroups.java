package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the groups that two numbers are of.
 *
 * <pre>
 *   12% with the patch and 20% with the gum      patch, gum
 *   12% and 20% in the patch and gum groups      patch, gum groups
 * </pre>
 */
final class NumberedGroups {
    private static final int REACH = 8;

    private final Line line;
    private final Grammar grammar;
    private final Phrases phrases;

    NumberedGroups(Line line, Grammar grammar, Phrases phrases) {
        this.line = line;
        this.grammar = grammar;
        this.phrases = phrases;
    }

    /** The group of the first number and that of the second; empty when the words name but one. */
    List<Span> of(NumberPairs.Pair pair, int end) {
        Range first = behind(pair.first(), pair.second()).or(() -> before(pair.first()));
        Range second = behind(pair.second(), end).or(() -> before(pair.second()));
        List<Range> both = first.isEmpty() ? phrases.items(unmarked(second)) : List.of(first, second);
        List<Span> sides = new ArrayList<>();
        if (both.size() > 1 && both.stream().noneMatch(Range::isEmpty) && !first.equals(second)) {
            sides.add(line.span(phrases.items(both.get(0)).get(0)));
            sides.add(line.span(phrases.items(both.get(both.size() - 1)).get(0)));
        }
        return sides;
    }

    /** Up to its first mark. */
    private Range unmarked(Range group) {
        int to = group.from();
        while (to < group.to() && !line.isMarked(to)) {
            to++;
        }
        return new Range(group.from(), Math.min(group.to(), to + 1));
    }

    /** "12% of those in the tea arm", "12% with tea". */
    private Range behind(int number, int end) {
        Range named = Range.NONE;
        for (int i = number + 1; i < Math.min(end, number + REACH); i++) {
            boolean place = line.is(i, Kind.ARM_PREPOSITION) && !line.is(i + 1, Kind.NUMBER);
            Range group = place ? phrases.behind(i + 1) : Range.NONE;
            boolean told = !group.isEmpty() && !isPeople(group);
            if (told && grammar.isArm(i + 1)) {
                return group;
            } else if (told && named.isEmpty() && !line.says(i, "of") && group.to() <= end) {
                named = group;
            } else if (line.is(i, Kind.NUMBER_JOINT) && !isPeople(group)) {
                return named;
            }
        }
        return named;
    }

    /** "Of the women", "of patients who": people, of whom is told further on what they got. */
    private boolean isPeople(Range group) {
        boolean people = !group.isEmpty() && line.isAny(group.from(), Kind.any(Kind.GROUP, Kind.COUNTED));
        boolean control = line.is(group.from(), Kind.CONTROL);
        return people && !control && (group.size() == 1 || !line.is(group.to() - 1, Kind.GROUP));
    }

    /** "In the tea arm 12%", "and in the water arm 20%". */
    private Range before(int number) {
        for (int i = number - 1; i >= Math.max(0, number - REACH); i--) {
            if (line.is(i, Kind.ARM_PREPOSITION) && grammar.isArm(i + 1)) {
                Range group = phrases.behind(i + 1);
                return group.to() <= number ? group : Range.NONE;
            }
        }
        return Range.NONE;
    }
}
