package io.github.evidencebrief.rule;

import java.util.List;
import java.util.stream.Stream;

/** One of several steps, preferably an early one. */
final class ChoiceStep implements Step {
    private final Step[] options;

    ChoiceStep(List<Step> options) {
        this.options = options.toArray(Step[]::new);
    }

    @Override
    public int before(Sheet sheet, int ends) {
        int starts = Sheet.NOWHERE;
        for (int i = 0; i < options.length; i++) {
            starts = union(sheet, starts, options[i].before(sheet, ends));
        }
        return starts;
    }

    /** A row with the positions of two; it may be the first, but never one that belongs to others. */
    private static int union(Sheet sheet, int first, int second) {
        if (first == Sheet.NOWHERE || second == Sheet.NOWHERE) {
            return Math.max(first, second);
        }
        int union = sheet.copy(first);
        sheet.addAll(union, second);
        return union;
    }

    @Override
    public int walk(Sheet sheet, int at, int ends, Match match) {
        for (Step option : options) {
            if (sheet.has(option.before(sheet, ends), at)) {
                return option.walk(sheet, at, ends, match);
            }
        }
        throw new IllegalStateException("no option starts at " + at);
    }

    @Override
    public List<Need> needs(Labels all) {
        return Need.either(Stream.of(options).map(option -> option.needs(all)).toList());
    }
}
