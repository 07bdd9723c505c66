package io.github.evidencebrief.rule;

import java.util.List;

/**
 * The start of the sentence, or its end; no token.
 *
 * @param start whether it is the start
 */
record EdgeStep(boolean start) implements Step {
    @Override
    public long before(Sheet sheet, long ends) {
        int edge = start ? 0 : sheet.size();
        return sheet.has(ends, edge) ? sheet.only(edge) : Sheet.NOWHERE;
    }

    @Override
    public int walk(Sheet sheet, int at, long ends, Match match) {
        return at;
    }

    @Override
    public List<Need> needs(Labels all) {
        return List.of();
    }
}
