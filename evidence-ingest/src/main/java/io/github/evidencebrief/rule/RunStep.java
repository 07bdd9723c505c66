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
    public int before(Sheet sheet, int ends) {
        if (ends == Sheet.EVERYWHERE) {
            return least == 0 ? ends : oneBefore(sheet, ends);
        }
        int starts = sheet.copy(ends);
        boolean grows = true;
        for (int i = least; i < most && grows; i++) {
            grows = sheet.addBefore(starts, label, starts);
        }
        return least == 0 ? starts : oneBefore(sheet, starts);
    }

    private int oneBefore(Sheet sheet, int ends) {
        int starts = sheet.add();
        return sheet.addBefore(starts, label, ends) ? starts : Sheet.NOWHERE;
    }

    @Override
    public int walk(Sheet sheet, int at, int ends, Match match) {
        int row = sheet.row(label.number());
        int best = -1;
        int end = at;
        for (int count = 0; count <= most; count++) {
            if (count >= least && sheet.has(ends, end)) {
                best = end;
            }
            if ((best >= 0 && !greedy) || !sheet.has(row, end)) {
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
