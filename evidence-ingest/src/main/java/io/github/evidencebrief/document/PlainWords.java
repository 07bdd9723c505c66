package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a stretch of text, or a phrase to look for among them; see {@link TextWords} for what a word is.
 *
 * @param all all words of the text they stand in
 * @param from number of the first word
 * @param to number after the last word
 */
record PlainWords(TextWords all, int from, int to) {
    static PlainWords of(String text) {
        return of(text, new Span(0, text.length()));
    }

    static PlainWords of(String text, Span span) {
        TextWords words = TextWords.of(text, span);
        return new PlainWords(words, 0, words.size());
    }

    /** Those within a part of the stretch. */
    PlainWords in(Span part) {
        boolean cut = all.isCutAt(part.start()) || all.isCutAt(part.end());
        return cut ? of(text(), part) : new PlainWords(all, all.firstAfter(part.start()), all.firstAfter(part.end()));
    }

    /** The whole text they stand in. */
    String text() {
        return all.text();
    }

    /** How many. */
    int count() {
        return to - from;
    }

    /** What {@link String#hashCode} gives for the first word. */
    int hash() {
        return all.hash(from);
    }

    /** Number of characters of a word. */
    int length(int i) {
        return all.length(from + i);
    }

    /** A word as a string; {@code i} counts from 0. */
    String word(int i) {
        return all.word(from + i);
    }

    /** The words, one by one. */
    List<String> list() {
        List<String> list = new ArrayList<>(count());
        for (int i = 0; i < count(); i++) {
            list.add(word(i));
        }
        return list;
    }

    /** The words with one space before and after each; one space when there are none. */
    String spaced() {
        StringBuilder spaced = new StringBuilder(" ");
        for (int word = from; word < to; word++) {
            spaced.append(all.word(word)).append(' ');
        }
        return spaced.toString();
    }

    /** The first word; empty when there are none. */
    String first() {
        return count() == 0 ? "" : word(0);
    }

    boolean same(PlainWords other) {
        return count() == other.count() && begin(other);
    }

    boolean begin(PlainWords phrase) {
        return holdAt(from, phrase);
    }

    boolean end(PlainWords phrase) {
        return holdAt(to - phrase.count(), phrase);
    }

    /**
     * Whether a phrase begins at the word of a number; compared from its last word on, as phrases that are asked for
     * often share the first.
     */
    boolean holdAt(int word, PlainWords phrase) {
        if (word < from || word + phrase.count() > to) {
            return false;
        }
        int i = phrase.count() - 1;
        while (i >= 0 && all.same(word + i, phrase.all, phrase.from + i)) {
            i--;
        }
        return i < 0;
    }
}
