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
    public long before(Sheet sheet, long ends) {
        long starts = Sheet.NOWHERE;
        for (Step option : options) {
            starts = sheet.union(starts, option.before(sheet, ends));
        }
        return starts;
    }

    @Override
    public int walk(Sheet sheet, int at, long ends, Match match) {
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
