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
    public int before(Sheet sheet, int ends) {
        if (ends == Sheet.EVERYWHERE) {
            return ends;
        }
        int starts = sheet.copy(ends);
        boolean grows = true;
        for (int i = 0; i < most && grows; i++) {
            grows = sheet.addAll(starts, part.before(sheet, starts));
        }
        return starts;
    }

    private static int union(Sheet sheet, int ends, int once) {
        if (once == Sheet.NOWHERE) {
            return ends;
        }
        int union = sheet.copy(ends);
        sheet.addAll(union, once);
        return union;
    }

    @Override
    public int walk(Sheet sheet, int at, int ends, Match match) {
        int[] goals = goals(sheet, ends);
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
    private int[] goals(Sheet sheet, int ends) {
        int[] goals = new int[most];
        goals[0] = ends;
        for (int left = 1; left < most; left++) {
            boolean all = ends == Sheet.EVERYWHERE;
            goals[left] = all ? ends : union(sheet, ends, part.before(sheet, goals[left - 1]));
        }
        return goals;
    }

    @Override
    public List<Need> needs(Labels all) {
        return List.of();
    }
}
