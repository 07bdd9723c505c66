package io.github.evidencebrief.rule;

import java.util.List;

/** One pattern of a rule, ready to be matched. */
final class Phrasing {
    private final int number;
    private final int sequence;
    private final Need[] needs;

    /**
     * @param number its number in {@link Triggers}
     * @param step a sequence
     */
    Phrasing(int number, Step step) {
        this.number = number;
        this.sequence = step.part();
        this.needs = Need.sorted(step.needs()).toArray(Need[]::new);
    }

    Phrasing(CompactReader in) {
        this.number = in.number();
        this.sequence = in.number();
        this.needs = in.several(Need::new).toArray(Need[]::new);
    }

    void write(CompactWriter out) {
        out.number(number);
        out.number(sequence);
        out.number(needs.length);
        for (Need need : needs) {
            need.write(out);
        }
    }

    int number() {
        return number;
    }

    /** Its place in the {@link Script}. */
    int sequence() {
        return sequence;
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
    void find(Walker walker, List<Match> found) {
        walker.find(sequence, found);
    }
}
