package io.github.evidencebrief.brief;

import java.util.List;

/** Writes how many there are of a thing. */
final class Tally {
    private static final List<String> WORDS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Tally() {}

    /** The number as a word up to ten, with the thing in singular or plural: {@code three sources}. */
    static String of(int number, String one, String many) {
        return word(number) + " " + (number == 1 ? one : many);
    }

    /** A regular plural. */
    static String of(int number, String one) {
        return of(number, one, one + "s");
    }

    static String word(int number) {
        return number < WORDS.size() ? WORDS.get(number) : String.valueOf(number);
    }
}
