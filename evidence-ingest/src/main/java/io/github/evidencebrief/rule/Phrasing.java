package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.List;

/** One pattern of a rule, ready to be matched. */
final class Phrasing {
    private final int number;
    private final Step step;
    private final Need[] needs;

    /**
     * @param number its number in {@link Triggers}
     */
    Phrasing(int number, Step step, Labels labels) {
        this.number = number;
        this.step = step;
        this.needs = Need.sorted(step.needs(labels)).toArray(Need[]::new);
    }

    int number() {
        return number;
    }

    /** What a sentence must have for the pattern to match, the rarest first; empty when it may match without any. */
    List<Need> needs() {
        return List.of(needs);
    }

    /** What it matches, in the order of the text; each match starts after the one before it. */
    List<Match> find(Sheet sheet) {
        return sheet.isWorth(number) && mayMatch(sheet) ? matches(sheet) : List.of();
    }

    private boolean mayMatch(Sheet sheet) {
        for (int i = 1; i < needs.length; i++) {
            if (!needs[i].isMet(sheet)) {
                return false;
            }
        }
        return true;
    }

    private List<Match> matches(Sheet sheet) {
        int rows = sheet.rows();
        int starts = step.before(sheet, Sheet.EVERYWHERE);
        List<Match> found = starts == Sheet.NOWHERE ? List.of() : matches(sheet, starts);
        sheet.release(rows);
        return found;
    }

    private List<Match> matches(Sheet sheet, int starts) {
        List<Match> found = new ArrayList<>();
        int start = sheet.next(starts, 0);
        while (start >= 0) {
            Match match = match(sheet, start);
            if (match.end() > start) {
                found.add(match);
            }
            start = sheet.next(starts, Math.max(match.end(), start + 1));
        }
        return found;
    }

    private Match match(Sheet sheet, int start) {
        int rows = sheet.rows();
        Match match = new Match(sheet, start);
        match.close(step.walk(sheet, start, Sheet.EVERYWHERE, match));
        sheet.release(rows);
        return match;
    }
}
