package io.github.evidencebrief.link;

/**
 * One sign that two records are the same study, or that they are not.
 *
 * @param weight how much it tells: 4 decides alone, 2 is strong, 1 is weak; below 0 it speaks against
 * @param reason what was found, for a person to check
 * @param isResult whether it rests on what came out, which may make a pair worth showing without a strong sign
 */
record Sign(int weight, String reason, boolean isResult) {
    static final int DECISIVE = 4;
    static final int STRONG = 2;
    static final int WEAK = 1;
    private static final int NEVER = -1000;

    /** A sign that rests on something other than what came out. */
    Sign(int weight, String reason) {
        this(weight, reason, false);
    }

    static Sign told(String reason) {
        return new Sign(WEAK, reason, true);
    }

    static Sign never(String reason) {
        return new Sign(NEVER, reason);
    }

    /** Nothing is left of a doubt where names and numbers agree: each source words treatment and condition in its own way. */
    Sign softened() {
        return weight < 0 && !forbids() ? new Sign(0, reason) : this;
    }

    boolean forbids() {
        return weight == NEVER;
    }
}
