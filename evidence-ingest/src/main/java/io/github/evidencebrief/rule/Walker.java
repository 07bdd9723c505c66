package io.github.evidencebrief.rule;

import java.util.Arrays;
import java.util.List;

/**
 * Matches the patterns of a {@link Script} on a {@link Sheet}; one for each thread.
 *
 * <p>First {@link #before} goes from the end of a pattern to its start and finds where it can start at all; that costs
 * a few operations on words of bits for each part, however many words a list has. Only when there is such a place,
 * {@link #walk} goes from it to the end. It never turns back, for each part only goes where the rest can follow.
 */
final class Walker {
    /** The position that is reached when none is. */
    private static final int NONE = -1;

    private final Script script;
    private final int[] code;
    private final Sheet sheet;
    private long[] goals = new long[256];
    private int top;

    Walker(Script script, Sheet sheet) {
        this.script = script;
        this.code = script.code();
        this.sheet = sheet;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Adds what a sequence matches, in the order of the text; each match starts after the one before it. */
    void find(int sequence, List<Match> found) {
        int made = sheet.made();
        int base = top;
        long starts = goals(sequence, sheet.everywhere());
        int start = sheet.next(starts, 0);
        while (start >= 0) {
            Match match = match(sequence, base, start);
            if (match.end() > start) {
                found.add(match);
            }
            start = sheet.next(starts, Math.max(match.end(), start + 1));
        }
        top = base;
        sheet.release(made);
    }

    private Match match(int sequence, int base, int start) {
        int made = sheet.made();
        Match match = new Match(sheet, start);
        match.close(walkParts(sequence, base, start, match));
        sheet.release(made);
        return match;
    }

    /** The positions from which a part can reach a position of {@code ends}. */
    private long before(int part, long ends) {
        if (part < 0) {
            return sheet.before(Program.label(part), Program.length(part), ends);
        }
        return switch (code[part]) {
            case Program.TERMS -> beforeTerms(part, ends);
            case Program.SEQUENCE -> beforeSequence(part, ends);
            case Program.CHOICE -> beforeChoice(part, ends);
            case Program.REPEAT -> beforeRepeat(part, ends);
            case Program.RUN -> beforeRun(part, ends);
            case Program.SLOT -> before(code[part + 2], ends);
            case Program.EDGE -> beforeEdge(part, ends);
            default -> ends;
        };
    }

    private long beforeTerms(int part, long ends) {
        long starts = Sheet.NOWHERE;
        int last = part + 1 + code[part + 1];
        for (int i = part + 2; i <= last; i++) {
            int term = code[i];
            starts = sheet.union(starts, sheet.before(Program.label(term), Program.length(term), ends));
        }
        return starts;
    }

    private long beforeSequence(int part, long ends) {
        long starts = ends;
        for (int i = part + 1 + code[part + 1]; i > part + 1 && starts != Sheet.NOWHERE; i--) {
            starts = before(code[i], starts);
        }
        return starts;
    }

    private long beforeChoice(int part, long ends) {
        long starts = Sheet.NOWHERE;
        int last = part + 1 + code[part + 1];
        for (int i = part + 2; i <= last; i++) {
            starts = sheet.union(starts, before(code[i], ends));
        }
        return starts;
    }

    private long beforeRepeat(int part, long ends) {
        long starts = ends;
        for (int i = 0; i < code[part + 1] && starts != sheet.everywhere(); i++) {
            long grown = sheet.union(starts, before(code[part + 3], starts));
            if (grown == starts) {
                return starts;
            }
            starts = grown;
        }
        return starts;
    }

    private long beforeRun(int part, long ends) {
        int least = code[part + 1];
        int label = Program.label(code[part + 4]);
        long starts = ends == sheet.everywhere() ? ends : sheet.upTo(code[part + 2] - least, label, ends);
        return least == 0 ? starts : sheet.before(label, 1, starts);
    }

    private long beforeEdge(int part, long ends) {
        int edge = code[part + 1] != 0 ? 0 : sheet.size();
        return sheet.has(ends, edge) ? sheet.only(edge) : Sheet.NOWHERE;
    }

    /**
     * The position of {@code ends} that a part prefers to reach from another, with what it fills on its way in
     * {@code match}; {@link #NONE} when it reaches none, and then it fills nothing.
     */
    private int walk(int part, int at, long ends, Match match) {
        if (part < 0) {
            return walkLabel(part, at, ends);
        }
        return switch (code[part]) {
            case Program.TERMS -> walkTerms(part, at, ends);
            case Program.SEQUENCE -> walkSequence(part, at, ends, match);
            case Program.CHOICE -> walkChoice(part, at, ends, match);
            case Program.REPEAT -> walkRepeat(part, at, ends, match);
            case Program.RUN -> walkRun(part, at, ends);
            case Program.SLOT -> walkSlot(part, at, ends, match);
            case Program.OPEN -> match.open(at);
            case Program.CLOSE -> match.fillOpen(script.name(code[part + 1]), at);
            default -> sheet.has(beforeEdge(part, ends), at) ? at : NONE;
        };
    }

    private int walkLabel(int part, int at, long ends) {
        int end = at + Program.length(part);
        return sheet.has(sheet.set(Program.label(part)), at) && sheet.has(ends, end) ? end : NONE;
    }

    private int walkTerms(int part, int at, long ends) {
        int last = part + 1 + code[part + 1];
        int end = NONE;
        for (int i = part + 2; end == NONE && i <= last; i++) {
            end = walkLabel(code[i], at, ends);
        }
        return end;
    }

    private int walkSequence(int part, int at, long ends, Match match) {
        int base = top;
        long starts = goals(part, ends);
        int end = sheet.has(starts, at) ? walkParts(part, base, at, match) : NONE;
        top = base;
        return end;
    }

    private int walkParts(int sequence, int base, int at, Match match) {
        int end = at;
        for (int i = 0; i < code[sequence + 1]; i++) {
            end = walk(code[sequence + 2 + i], end, goals[base + i], match);
        }
        return end;
    }

    /** Lays down for each part of a sequence from where the parts after it can reach the end; where all can. */
    private long goals(int sequence, long ends) {
        int base = reserve(code[sequence + 1]);
        long goal = ends;
        for (int i = code[sequence + 1] - 1; i >= 0 && goal != Sheet.NOWHERE; i--) {
            goals[base + i] = goal;
            goal = before(code[sequence + 2 + i], goal);
        }
        return goal;
    }

    private int reserve(int places) {
        int base = top;
        top += places;
        if (top > goals.length) {
            goals = Arrays.copyOf(goals, 2 * top);
        }
        return base;
    }

    private int walkChoice(int part, int at, long ends, Match match) {
        int last = part + 1 + code[part + 1];
        int end = NONE;
        for (int i = part + 2; end == NONE && i <= last; i++) {
            end = walk(code[i], at, ends, match);
        }
        return end;
    }

    private int walkRepeat(int part, int at, long ends, Match match) {
        int left = code[part + 1];
        boolean greedy = code[part + 2] != 0;
        int base = reserve(left);
        layRepeated(part, base, ends);
        int end = at;
        int next = at;
        while (left > 0 && next != NONE && (greedy || !sheet.has(ends, end))) {
            left--;
            next = walk(code[part + 3], end, goals[base + left], match);
            end = next == NONE ? end : next;
        }
        top = base;
        return sheet.has(ends, end) ? end : NONE;
    }

    /** Lays down for each number of times that are left the positions from which the end can be reached. */
    private void layRepeated(int part, int base, long ends) {
        int most = code[part + 1];
        goals[base] = ends;
        boolean all = ends == sheet.everywhere();
        for (int left = 1; left < most; left++) {
            long goal = goals[base + left - 1];
            goals[base + left] = all ? goal : sheet.union(ends, before(code[part + 3], goal));
            all |= goals[base + left] == goal;
        }
    }

    private int walkRun(int part, int at, long ends) {
        int least = code[part + 1];
        boolean greedy = code[part + 3] != 0;
        long set = sheet.set(Program.label(code[part + 4]));
        int best = NONE;
        int end = at;
        for (int count = 0; count <= code[part + 2]; count++) {
            if (count >= least && sheet.has(ends, end)) {
                best = end;
            }
            if ((best != NONE && !greedy) || !sheet.has(set, end)) {
                break;
            }
            end++;
        }
        return best;
    }

    private int walkSlot(int part, int at, long ends, Match match) {
        int end = walk(code[part + 2], at, ends, match);
        if (end != NONE) {
            match.fill(script.name(code[part + 1]), at, end);
        }
        return end;
    }
}
