package io.github.evidencebrief.model;

import java.util.List;
import java.util.regex.Pattern;

/** Checks that records make at their birth; a message says where, what was found, what was expected, what to do. */
final class Require {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private Require() {}

    static void that(boolean right, String place, Object found, String expected, String remedy) {
        if (!right) {
            throw wrong(place, found, expected, remedy);
        }
    }

    private static IllegalArgumentException wrong(String place, Object found, String expected, String remedy) {
        return new IllegalArgumentException(place + ": found " + found + ", expected " + expected + "; " + remedy);
    }

    static void notBlank(String place, String value) {
        if (value.isBlank()) {
            throw wrong(place, quoted(value), "words", "give them, or leave the record out");
        }
    }

    static void hasQuote(String place, String id, List<Quote> quotes) {
        if (quotes.isEmpty()) {
            throw wrong(
                    place + " of " + quoted(id),
                    "none",
                    "at least one",
                    "give the words it rests on, or leave the record out");
        }
    }

    static void span(String name, int start, int end, String exact) {
        if (start < 0) {
            throw wrong(name + ".start", start, "0 or more", "count UTF-16 units from the start of the text");
        } else if (end - start != exact.length()) {
            throw wrong(
                    name + ".end",
                    end,
                    start + exact.length() + ", which is start and the length of exact",
                    "count UTF-16 units and let end be the offset after the last one");
        }
    }

    static void date(String place, String value) {
        if (!isDate(value)) {
            throw wrong(
                    place, quoted(value), "a date such as 2017, 2017-10 or 2017-10-03", "write it so, or leave it out");
        }
    }

    static void sha256(String place, String value) {
        if (!SHA256.matcher(value).matches()) {
            throw wrong(
                    place, quoted(value), "64 lower-case hexadecimal digits", "give the SHA-256 of the file's bytes");
        }
    }

    /** The value in quotation marks, so that blanks can be seen. */
    static String quoted(String value) {
        return '"' + value + '"';
    }

    static boolean isDate(String value) {
        return DATE.matcher(value).matches();
    }
}
