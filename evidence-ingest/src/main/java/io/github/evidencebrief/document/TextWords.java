package io.github.evidencebrief.document;

import java.util.Arrays;

/**
 * Where the words of a text stand, found in one pass and shared by whatever looks at a part of it.
 *
 * <p>A word is a run of letters, digits, apostrophes, hyphens and at signs; capitals and curly apostrophes do not count.
 *
 * <pre>
 *   text    Photo: “Dr. Li’s”
 *   words   photo   dr  li's     start 0 8 12   end 5 10 16   hash as of String
 * </pre>
 */
final class TextWords {
    private static final int CHARACTERS_PER_WORD = 5;

    /** The letters of ASCII as they are looked up. */
    private static final char[] ASCII = ascii();

    private final String text;
    private final int offset;
    private final char[] plain;
    private int[] start;
    private int[] end;
    private int[] hash;
    private int size;

    private TextWords(String text, Span span) {
        int likely = span.length() / CHARACTERS_PER_WORD + 4;
        this.text = text;
        offset = span.start();
        plain = new char[span.length()];
        text.getChars(span.start(), span.end(), plain, 0);
        start = new int[likely];
        end = new int[likely];
        hash = new int[likely];
    }

    static TextWords of(String text, Span span) {
        TextWords words = new TextWords(text, span);
        int i = 0;
        while (i < words.plain.length) {
            i = words.addWord(i) + 1;
        }
        return words;
    }

    /** Adds the word that begins at a character, if one does; returns the number of the character after it. */
    private int addWord(int from) {
        int i = from;
        int code = 0;
        while (i < plain.length && (plain[i] = plain(plain[i])) != ' ') {
            code = 31 * code + plain[i++];
        }
        if (i > from) {
            add(offset + from, offset + i, code);
        }
        return i;
    }

    private void add(int from, int to, int code) {
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            hash = Arrays.copyOf(hash, size * 2);
        }
        start[size] = from;
        end[size] = to;
        hash[size++] = code;
    }

    private static char plain(char c) {
        return c < ASCII.length ? ASCII[c] : letter(c);
    }

    private static char[] ascii() {
        char[] ascii = new char[128];
        for (char c = 0; c < ascii.length; c++) {
            ascii[c] = letter(c);
        }
        return ascii;
    }

    private static char letter(char c) {
        if (c == '\u2019' || c == '\'') {
            return '\'';
        }
        return Character.isLetterOrDigit(c) || c == '@' || c == '-' ? Character.toLowerCase(c) : ' ';
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    /** What {@link String#hashCode} gives for a word. */
    int hash(int word) {
        return hash[word];
    }

    int length(int word) {
        return end[word] - start[word];
    }

    /** A word, lower case. */
    String word(int word) {
        return new String(plain, start[word] - offset, length(word));
    }

    /** Number of the first word that ends after an offset. */
    int firstAfter(int offset) {
        int found = Arrays.binarySearch(end, 0, size, offset + 1);
        return found < 0 ? -found - 1 : found;
    }

    /** Whether an offset lies within a word. */
    boolean isCutAt(int offset) {
        int word = firstAfter(offset);
        return word < size && start[word] < offset;
    }

    boolean same(int word, TextWords others, int other) {
        return hash[word] == others.hash[other]
                && Arrays.equals(
                        plain,
                        start[word] - offset,
                        end[word] - offset,
                        others.plain,
                        others.start[other] - others.offset,
                        others.end[other] - others.offset);
    }
}
