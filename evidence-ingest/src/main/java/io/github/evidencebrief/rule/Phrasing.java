package io.github.evidencebrief.rule;

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

    /** Whether a sentence has all that the pattern needs. */
    boolean mayMatch(Sheet sheet) {
        for (Need need : needs) {
            if (!need.isMet(sheet)) {
                return false;
            }
        }
        return true;
    }

    /** Adds what it matches, in the order of the text; each match starts after the one before it. */
    void find(Sheet sheet, List<Match> found) {
        int made = sheet.made();
        long starts = step.before(sheet, sheet.everywhere());
        int start = sheet.next(starts, 0);
        while (start >= 0) {
            Match match = match(sheet, start);
            if (match.end() > start) {
                found.add(match);
            }
            start = sheet.next(starts, Math.max(match.end(), start + 1));
        }
        sheet.release(made);
    }

    private Match match(Sheet sheet, int start) {
        int made = sheet.made();
        Match match = new Match(sheet, start);
        match.close(step.walk(sheet, start, sheet.everywhere(), match));
        sheet.release(made);
        return match;
    }
}
