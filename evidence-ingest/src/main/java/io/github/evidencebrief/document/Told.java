package io.github.evidencebrief.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or a block, with what story telling depends on. Most are asked for nothing but a few words; the words
 * outside quotation marks and those between spaces are made when somebody first asks for them.
 */
final class Told {
    private static final Phrases<PlainWords> PRONOUNS = phrases("he", "she", "his", "her", "he's", "she's");
    private static final Phrases<PlainWords> OWN = phrases("i", "my", "me", "i'm", "i'd", "i've");

    private final int piece;
    private final Span span;
    private final String text;
    private final PlainWords words;
    private @Nullable PlainWords unquoted;
    private @Nullable String spaced;

    /**
     * A sentence of a text.
     *
     * @param piece number of the piece it stands in
     * @param text the whole text, with double quotation marks
     * @param words its words
     */
    Told(int piece, Span span, String text, PlainWords words) {
        this.piece = piece;
        this.span = span;
        this.text = text;
        this.words = words;
    }

    private static Phrases<PlainWords> phrases(String... words) {
        return Phrases.of(List.of(words).stream().map(PlainWords::of).toList());
    }

    /** Whether there is a quotation mark. */
    static boolean quotes(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\u201C') >= 0 || text.indexOf('\u201D') >= 0;
    }

    /** A sentence without what stands in quotation marks. */
    static String unquoted(String sentence) {
        StringBuilder outside = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '\u201C' || c == '\u201D' || c == '"') {
                inside = c == '\u201C' || (c == '"' && !inside);
                outside.append(' ');
            } else if (!inside) {
                outside.append(c);
            }
        }
        return outside.toString();
    }

    /** Number of the piece it stands in. */
    int piece() {
        return piece;
    }

    Span span() {
        return span;
    }

    PlainWords words() {
        return words;
    }

    /** It as it is written, with double quotation marks. */
    String exact() {
        return span.in(text);
    }

    /** Its words outside quotation marks. */
    PlainWords unquoted() {
        if (unquoted == null) {
            String sentence = exact();
            unquoted = quotes(sentence) ? PlainWords.of(unquoted(sentence)) : words;
        }
        return unquoted;
    }

    /** Its words between spaces. */
    String spaced() {
        if (spaced == null) {
            spaced = words.spaced();
        }
        return spaced;
    }

    /** Whether it speaks of somebody as he or she. */
    boolean hasPronoun() {
        return PRONOUNS.anyIn(words);
    }

    /** Whether somebody speaks of himself or herself. */
    boolean isFirstPerson() {
        return OWN.anyIn(words);
    }

    boolean has(String phrase) {
        return spaced().contains(phrase);
    }
}
