package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.List;

/** One step after the other. */
final class SequenceStep implements Step {
    private final Step[] parts;

    SequenceStep(List<Step> parts) {
        this.parts = parts.toArray(Step[]::new);
    }

    @Override
    public long before(Sheet sheet, long ends) {
        long starts = ends;
        for (int i = parts.length - 1; i >= 0 && starts != Sheet.NOWHERE; i--) {
            starts = parts[i].before(sheet, starts);
        }
        return starts;
    }

    @Override
    public int walk(Sheet sheet, int at, long ends, Match match) {
        long[] goals = goals(sheet, ends);
        int end = at;
        for (int i = 0; i < goals.length; i++) {
            end = parts[i].walk(sheet, end, goals[i], match);
        }
        return end;
    }

    /** For each part the positions from which the parts after it can reach the end. */
    private long[] goals(Sheet sheet, long ends) {
        long[] goals = new long[parts.length];
        long goal = ends;
        for (int i = goals.length - 1; i >= 0; i--) {
            goals[i] = goal;
            goal = i == 0 ? goal : parts[i].before(sheet, goal);
        }
        return goals;
    }

    @Override
    public List<Need> needs(Labels all) {
        List<Need> needs = new ArrayList<>();
        for (Step part : parts) {
            needs.addAll(part.needs(all));
        }
        return needs;
    }
}
