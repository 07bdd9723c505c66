package io.github.evidencebrief.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return size() > 1;
    }

    /** The number of arms, those who went without among them. */
    int size() {
        return arms.size() + (lacked ? 1 : 0);
    }

    /** The same with what further people got: their arm, or that they went without. */
    Deal and(Deal more) {
        List<String> all = new ArrayList<>(arms);
        more.arms().stream().filter(name -> !all.contains(name)).forEach(all::add);
        return new Deal(all, lacked || more.lacked(), added);
    }

    /** The same with what people between the first and the last got. */
    Deal between(Optional<String> name) {
        List<String> all = new ArrayList<>(arms);
        name.filter(more -> !all.contains(more)).ifPresent(more -> all.add(all.size() - 1, more));
        return new Deal(all, lacked, added);
    }

    boolean isEmpty() {
        return arms.isEmpty();
    }
}
