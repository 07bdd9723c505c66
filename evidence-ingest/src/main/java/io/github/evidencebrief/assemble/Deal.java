package io.github.evidencebrief.assemble;

import java.util.List;

/**
 * What a sentence deals out to the people in a study.
 *
 * @param arms what they got, in the order of the sentence
 * @param lacked whether others are told of who went without
 * @param added whether the second arm got its thing on top of what all got
 */
record Deal(List<String> arms, boolean lacked, boolean added) {
    /** Nothing. */
    static final Deal NONE = new Deal(List.of(), false, false);

    /** What one part of the people got, and nobody else is told of. */
    static Deal alone(String name) {
        return new Deal(List.of(name), false, false);
    }

    /** What some got whom others are set against who got none of it. */
    static Deal against(String name) {
        return new Deal(List.of(name), true, false);
    }

    /** Whether it tells of at least two arms. */
    boolean isWhole() {
        return arms.size() > 1 || lacked;
    }

    boolean isEmpty() {
        return arms.isEmpty();
    }
}
