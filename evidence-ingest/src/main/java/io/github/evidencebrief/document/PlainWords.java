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
    static PlainWords of(String text) {
        return of(text, new Span(0, text.length()));
    }

    static PlainWords of(String text, Span span) {
        StringBuilder words = new StringBuilder(span.length() + 2).append(' ');
        int count = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = plain(text.charAt(i));
            boolean first = words.charAt(words.length() - 1) == ' ';
            if (c != ' ' || !first) {
                words.append(c);
                count += first ? 1 : 0;
            }
        }
        return new PlainWords((words.charAt(words.length() - 1) == ' ' ? words : words.append(' ')).toString(), count);
    }

    private static char plain(char c) {
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
