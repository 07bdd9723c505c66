package io.github.evidencebrief.compare;

import java.util.Arrays;
import java.util.List;

/**
 * Two groups of people that exclude each other, each told by its words.
 *
 * @param one words of one group
 * @param other words of the other group
 */
record Contrast(Cues one, Cues other) {
    static final List<Contrast> ALL =
            Cues.entries("contrasts.txt").stream().map(Contrast::of).toList();

    private static Contrast of(String line) {
        int bar = line.indexOf('|');
        if (bar < 0) {
            throw new IllegalStateException(
                    "contrasts.txt: \"" + line + "\" has no | between the two groups; write one");
        }
        return new Contrast(cues(line.substring(0, bar)), cues(line.substring(bar + 1)));
    }

    private static Cues cues(String words) {
        return Cues.of(Arrays.asList(words.split(",", -1)));
    }

    /** Whether the people belong to the first group only. */
    boolean isOne(String people) {
        return one.areIn(people) && !other.areIn(people);
    }

    /** Whether the people belong to the other group only. */
    boolean isOther(String people) {
        return other.areIn(people) && !one.areIn(people);
    }
}
