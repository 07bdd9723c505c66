package io.github.evidencebrief.result;

/** Tells whether a line denies the change that one of its words tells. */
final class Denials {
    private static final int REACH = 7;
    private static final int TREND_REACH = 3;
    private static final int ASIDE_LENGTH = 4;

    private final Line line;
    private final Grammar grammar;

    Denials(Line line, Grammar grammar) {
        this.line = line;
        this.grammar = grammar;
    }

    /** Whether a denial stands before, in the same part of the sentence, or "not significant" behind. */
    boolean deny(int at) {
        if (isNoLonger(at) || isDeniedBeforeAside(at)) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            boolean parted = line.isMarked(i) && !line.is(i, Kind.NON);
            boolean denial = line.is(i, Kind.DENIAL) && !isNotOnly(i);
            if (parted || denial || line.says(i, "and", "but")) {
                return denial && !parted;
            }
        }
        return notSignificantBehind(at);
    }

    /** "Did not, however, fall", "did not, in the end, fall". */
    private boolean isDeniedBeforeAside(int at) {
        int aside = at - 1;
        while (line.is(aside, Kind.ADVERB) && !line.isMarked(aside)) {
            aside--;
        }
        for (int i = aside - 1; line.isMarked(aside) && i >= aside - ASIDE_LENGTH; i--) {
            if (line.isMarked(i)) {
                return line.is(i, Kind.DENIAL);
            }
        }
        return false;
    }

    private boolean isNotOnly(int at) {
        return line.says(at, "not") && line.says(at + 1, "only");
    }

    private boolean notSignificantBehind(int at) {
        for (int i = at + 1; i < line.size() - 1 && !line.is(i - 1, Kind.STOP); i++) {
            if (isNotSignificant(i)) {
                return true;
            } else if (i > at + 1 && grammar.changes(i)) {
                return false;
            }
        }
        return false;
    }

    /** "The difference in pain was no longer significant": not what was told before it. */
    private boolean isNoLonger(int at) {
        int no = at + 2;
        while (no < at + REACH && !line.says(no, "no") && !line.isMarked(no)) {
            no++;
        }
        return line.is(at, Kind.DIFFERENCE)
                && line.says(no, "no")
                && line.says(no + 1, "longer")
                && line.is(no + 2, Kind.SIGNIFICANCE);
    }

    /** "Not significant", "not statistically significant", "nonsignificant". */
    private boolean isNotSignificant(int at) {
        boolean not = line.says(at, "not") && !line.says(at - 1, "did");
        boolean degree = line.is(at + 1, Kind.SIGNIFICANCE) || line.is(at + 2, Kind.SIGNIFICANCE);
        return (not && degree) || line.is(at, Kind.NON) || missesSignificance(at);
    }

    /** "Did not reach statistical significance", "fell short of significance". */
    private boolean missesSignificance(int at) {
        boolean significance = line.is(at + 1, Kind.SIGNIFICANCE) || line.is(at + 2, Kind.SIGNIFICANCE);
        boolean denied = line.is(at - 1, Kind.DENIAL) || line.is(at - 2, Kind.DENIAL);
        boolean shy = line.says(at + 1, "short") && line.says(at + 2, "of");
        return shy || (significance && denied && line.is(at, Kind.REACHING));
    }

    /** "Numerically lower", "a trend towards lower pain". */
    boolean isTrend(int at) {
        return line.is(at - 1, Kind.TREND) || line.is(at - 2, Kind.TREND) || line.is(at - TREND_REACH, Kind.TREND);
    }
}
