package io.github.evidencebrief.link;

/**
 * One sign that two records are the same study, or that they are not.
 *
 * @param weight how much it tells: 4 decides alone, 2 is strong, 1 is weak; below 0 it speaks against
 * @param reason what was found, for a person to check
 */
record Sign(int weight, String reason) {
    static final int DECISIVE = 4;
    static final int STRONG = 2;
    static final int WEAK = 1;
    private static final int NEVER = -1000;

    static Sign never(String reason) {
        return new Sign(NEVER, reason);
    }

    /** What is left of it where names and numbers agree: each source words treatment and condition in its own way. */
    Sign softened() {
        return weight < 0 && !forbids() ? new Sign(weight + WEAK, reason) : this;
    }

    boolean forbids() {
        return weight == NEVER;
    }
}
