package io.github.evidencebrief.rule;

import java.util.List;

/**
 * So many tokens of one label in a row.
 *
 * @param label what each token carries
 * @param least fewest tokens, 0 or 1
 * @param most most tokens
 * @param greedy whether it prefers to be long
 */
record RunStep(Label label, int least, int most, boolean greedy) implements Step {
    @Override
    public long before(Sheet sheet, long ends) {
        long starts = ends == sheet.everywhere() ? ends : upTo(most - least, sheet, ends);
        return least == 0 ? starts : sheet.before(label, starts);
    }

    private long upTo(int times, Sheet sheet, long ends) {
        long starts = ends;
        for (int i = 0; i < times; i++) {
            long grown = sheet.union(starts, sheet.before(label, starts));
            if (grown == starts) {
                return starts;
            }
            starts = grown;
        }
        return starts;
    }

    @Override
    public int walk(Sheet sheet, int at, long ends, Match match) {
        long set = sheet.set(label.number());
        int best = -1;
        int end = at;
        for (int count = 0; count <= most; count++) {
            if (count >= least && sheet.has(ends, end)) {
                best = end;
            }
            if ((best >= 0 && !greedy) || !sheet.has(set, end)) {
                break;
            }
            end++;
        }
        return best;
    }

    @Override
    public List<Need> needs(Labels all) {
        return least == 0 ? List.of() : new TermsStep(List.of(label)).needs(all);
    }
}
