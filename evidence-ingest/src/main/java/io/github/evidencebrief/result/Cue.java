package io.github.evidencebrief.result;

/**
 * A word that tells what happened to an outcome.
 *
 * @param at its place in the line
 * @param change what happened
 * @param role where the outcome stands
 * @param compares whether it compares two groups by itself
 */
record Cue(int at, Change change, Role role, boolean compares) {
    /** Where the outcome of a cue stands. */
    enum Role {
        /** Before it: "pain was lower". */
        SUBJECT,
        /** Right behind it: "lower pain", "reduced pain". */
        OBJECT,
        /** Behind it and a preposition: "reduction in pain", "no difference in pain". */
        NOUN
    }
}
