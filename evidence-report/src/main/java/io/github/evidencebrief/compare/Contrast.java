package io.github.evidencebrief.compare;

import java.util.Arrays;
import java.util.List;

/**
 * Two groups of people that exclude each other, each told by its words.
 *
 * @param name the first word for one group
 * @param one words of one group
 * @param otherName the first word for the other group
 * @param other words of the other group
 */
record Contrast(String name, Cues one, String otherName, Cues other) {
    static final List<Contrast> ALL =
            Cues.entries("contrasts.txt").stream().map(Contrast::of).toList();

    private static Contrast of(String line) {
        int bar = line.indexOf('|');
        if (bar < 0) {
            throw new IllegalStateException(
                    "contrasts.txt: \"" + line + "\" has no | between the two groups; write one");
        }
        String one = line.substring(0, bar);
        String other = line.substring(bar + 1);
        return new Contrast(first(one), cues(one), first(other), cues(other));
    }

    private static String first(String words) {
        return words.split(",", 2)[0].trim();
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
