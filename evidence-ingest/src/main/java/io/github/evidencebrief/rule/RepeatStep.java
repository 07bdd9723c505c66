package io.github.evidencebrief.rule;

import java.util.List;

/**
 * A step that may be missing, or come several times.
 *
 * @param part the step; it never matches nothing
 * @param most most times
 * @param greedy whether it prefers to come often
 */
record RepeatStep(Step part, int most, boolean greedy) implements Step {
    @Override
    public long before(Sheet sheet, long ends) {
        long starts = ends;
        for (int i = 0; i < most && starts != sheet.everywhere(); i++) {
            long grown = sheet.union(starts, part.before(sheet, starts));
            if (grown == starts) {
                return starts;
            }
            starts = grown;
        }
        return starts;
    }

    @Override
    public int walk(Sheet sheet, int at, long ends, Match match) {
        long[] goals = goals(sheet, ends);
        int end = at;
        for (int left = most - 1; left >= 0; left--) {
            boolean more = sheet.has(part.before(sheet, goals[left]), end);
            if (!more || (!greedy && sheet.has(ends, end))) {
                return end;
            }
            end = part.walk(sheet, end, goals[left], match);
        }
        return end;
    }

    /** For each number of times that are left the positions from which the end can be reached. */
    private long[] goals(Sheet sheet, long ends) {
        long[] goals = new long[most];
        goals[0] = ends;
        for (int left = 1; left < most; left++) {
            boolean all = ends == sheet.everywhere();
            goals[left] = all ? ends : sheet.union(ends, part.before(sheet, goals[left - 1]));
        }
        return goals;
    }

    @Override
    public List<Need> needs(Labels all) {
        return List.of();
    }
}
