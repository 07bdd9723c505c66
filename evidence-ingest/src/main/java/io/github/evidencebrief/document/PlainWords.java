package io.github.evidencebrief.document;

import java.util.Arrays;
import java.util.List;

/**
 * Words for looking up: lower case, straight apostrophes, one space before and after each, no other punctuation.
 *
 * <p>{@code Photo: “Dr. Li’s”} is {@code " photo dr li's "}, so that a phrase between spaces is found whole.
 *
 * @param spaced the words between spaces; one space when there are none
 * @param count how many
 */
record PlainWords(String spaced, int count) {
    /** The letters of ASCII as they are looked up. */
    private static final char[] PLAIN = plain();

    static PlainWords of(String text) {
        return of(text, new Span(0, text.length()));
    }

    static PlainWords of(String text, Span span) {
        char[] words = new char[span.length() + 2];
        int size = 0;
        int count = 0;
        words[size++] = ' ';
        for (int i = span.start(); i < span.end(); i++) {
            char c = plain(text.charAt(i));
            boolean first = words[size - 1] == ' ';
            if (c != ' ' || !first) {
                words[size++] = c;
                count += first ? 1 : 0;
            }
        }
        if (words[size - 1] != ' ') {
            words[size++] = ' ';
        }
        return new PlainWords(new String(words, 0, size), count);
    }

    private static char plain(char c) {
        return c < PLAIN.length ? PLAIN[c] : letter(c);
    }

    private static char[] plain() {
        char[] plain = new char[128];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = letter(c);
        }
        return plain;
    }

    private static char letter(char c) {
        if (c == '\u2019' || c == '\'') {
            return '\'';
        }
        return Character.isLetterOrDigit(c) || c == '@' || c == '-' ? Character.toLowerCase(c) : ' ';
    }

    /** The words, one by one. */
    List<String> list() {
        return count == 0
                ? List.of()
                : Arrays.asList(spaced.substring(1, spaced.length() - 1).split(" ", -1));
    }

    /** The first word; empty when there are none. */
    String first() {
        return count == 0 ? "" : spaced.substring(1, spaced.indexOf(' ', 1));
    }

    boolean begin(PlainWords phrase) {
        return spaced.startsWith(phrase.spaced);
    }

    boolean end(PlainWords phrase) {
        return spaced.endsWith(phrase.spaced);
    }

    boolean hold(PlainWords phrase) {
        return spaced.contains(phrase.spaced);
    }
}
