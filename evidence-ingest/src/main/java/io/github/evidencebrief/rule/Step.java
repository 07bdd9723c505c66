package io.github.evidencebrief.rule;

import java.util.List;

/**
 * A part of a pattern as it is matched: from sets of positions to sets of positions, as a {@link Sheet} has them.
 *
 * <p>First {@link #before} goes from the end of a pattern to its start and finds where it can start at all; that costs
 * a few operations on words of bits for each step, however many words a list has. Only when there is such a place,
 * {@link #walk} goes from it to the end. It never turns back, for it is only sent where the rest can follow.
 */
interface Step {
    /** The positions from which the step can reach a position of {@code ends}. */
    long before(Sheet sheet, long ends);

    /**
     * The position of {@code ends} that the step prefers to reach from a position of {@code before(sheet, ends)}; what
     * it fills on its way goes into {@code match}.
     */
    int walk(Sheet sheet, int at, long ends, Match match);

    /** What a sentence must have for the step to match; empty when it may match without any. */
    List<Need> needs(Labels labels);
}
