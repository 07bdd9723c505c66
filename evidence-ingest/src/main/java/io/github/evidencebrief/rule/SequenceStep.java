package io.github.evidencebrief.rule;

import java.util.List;

/**
 * One step after the other.
 *
 * @param parts the steps
 */
record SequenceStep(List<Step> parts) implements Step {
    @Override
    public int before(Sheet sheet, int ends) {
        int starts = ends;
        for (int i = parts.size() - 1; i >= 0 && starts != Sheet.NOWHERE; i--) {
            starts = parts.get(i).before(sheet, starts);
        }
        return starts;
    }

    @Override
    public int walk(Sheet sheet, int at, int ends, Match match) {
        int[] goals = goals(sheet, ends);
        int end = at;
        for (int i = 0; i < goals.length; i++) {
            end = parts.get(i).walk(sheet, end, goals[i], match);
        }
        return end;
    }

    /** For each part the positions from which the parts after it can reach the end. */
    private int[] goals(Sheet sheet, int ends) {
        int[] goals = new int[parts.size()];
        int goal = ends;
        for (int i = goals.length - 1; i >= 0; i--) {
            goals[i] = goal;
            goal = i == 0 ? goal : parts.get(i).before(sheet, goal);
        }
        return goals;
    }

    @Override
    public List<Need> needs(Labels all) {
        return parts.stream().flatMap(part -> part.needs(all).stream()).toList();
    }
}
