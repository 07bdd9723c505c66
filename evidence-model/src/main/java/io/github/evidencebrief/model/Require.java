package io.github.evidencebrief.model;

import java.util.List;

/** Checks that records make at their birth; a message names the value, what was found and what to give. */
final class Require {
    private Require() {}

    static void notBlank(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is blank; give the words, or leave the record out");
        }
    }

    static void that(boolean right, String message) {
        if (!right) {
            throw new IllegalArgumentException(message);
        }
    }

    static void span(String name, int start, int end, String exact) {
        that(start >= 0, name + ".start is " + start + "; offsets begin at 0");
        that(
                end - start == exact.length(),
                name + " [" + start + ", " + end + ") is " + (end - start) + " characters long, its words are "
                        + exact.length() + "; offsets count UTF-16 units and end is exclusive");
    }

    static void quoted(String name, String id, List<Quote> quotes) {
        that(!quotes.isEmpty(), name + " " + id + " has no quote; a claim without its words is not kept");
    }
}
