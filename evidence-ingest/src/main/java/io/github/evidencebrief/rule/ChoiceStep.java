package io.github.evidencebrief.rule;

import java.util.List;

/**
 * One of several steps, preferably an early one.
 *
 * @param options the steps
 */
record ChoiceStep(List<Step> options) implements Step {
    @Override
    public int before(Sheet sheet, int ends) {
        int starts = Sheet.NOWHERE;
        for (int i = 0; i < options.size(); i++) {
            starts = union(sheet, starts, options.get(i).before(sheet, ends));
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
        return Need.either(options.stream().map(option -> option.needs(all)).toList());
    }
}
