package io.github.evidencebrief.rule;

import java.util.List;

/**
 * A hole, filled by what a step takes in.
 *
 * @param name name of the hole
 * @param filling the step
 */
record SlotStep(String name, Step filling) implements Step {
    @Override
    public long before(Sheet sheet, long ends) {
        return filling.before(sheet, ends);
    }

    @Override
    public int walk(Sheet sheet, int at, long ends, Match match) {
        int end = filling.walk(sheet, at, ends, match);
        match.fill(name, at, end);
        return end;
    }

    @Override
    public List<Need> needs(Labels all) {
        return filling.needs(all);
    }
}
