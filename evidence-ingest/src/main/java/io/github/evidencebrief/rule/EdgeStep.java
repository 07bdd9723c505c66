package io.github.evidencebrief.rule;

import java.util.List;

/**
 * The start of the sentence, or its end; no token.
 *
 * @param start whether it is the start
 */
record EdgeStep(boolean start) implements Step {
    @Override
    public int before(Sheet sheet, int ends) {
        int edge = start ? 0 : sheet.size();
        if (!sheet.has(ends, edge)) {
            return Sheet.NOWHERE;
        }
        int starts = sheet.add();
        sheet.put(starts, edge);
        return starts;
    }

    @Override
    public int walk(Sheet sheet, int at, int ends, Match match) {
        return at;
    }

    @Override
    public List<Need> needs(Labels all) {
        return List.of();
    }
}
