package io.github.evidencebrief.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Words by which a page gives away that a block is no evidence.
 *
 * @param colon whether a colon stands after the words
 */
record AsideCue(AsideReason reason, Where where, PlainWords words, boolean colon) {
    /** Most words of a block that a cue at its beginning or inside it can speak for. */
    static final int SHORT = 40;

    /** Where in a text the words stand. */
    enum Where {
        WHOLE,
        BEGINS,
        HOLDS,
        CLOSING,
        SENTENCE,
        ONWARD
    }

    static List<AsideCue> all() {
        return CueFile.read("asides.txt", 3).stream().map(AsideCue::of).toList();
    }

    static AsideCue of(CueFile.Line line) {
        String words = line.fields().get(2);
        return new AsideCue(reason(line), where(line), PlainWords.of(words), words.endsWith(":"));
    }

    private static AsideReason reason(CueFile.Line line) {
        String code = line.fields().get(0);
        return Arrays.stream(AsideReason.values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> line.wrong(code, "one of " + Arrays.toString(AsideReason.values())));
    }

    private static Where where(CueFile.Line line) {
        String code = line.fields().get(1);
        return Arrays.stream(Where.values())
                .filter(where -> where.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> line.wrong(code, "one of " + Arrays.toString(Where.values())));
    }

    /** Whether it speaks for a whole block that is not near the end. */
    boolean speaksFor(String text, Piece piece) {
        return switch (where) {
            case WHOLE -> piece.words().spaced().equals(words.spaced());
            case BEGINS -> isShort(piece) && begins(text, piece);
            case HOLDS -> isShort(piece) && piece.words().hold(words);
            case CLOSING, SENTENCE, ONWARD -> false;
        };
    }

    /** Whether the block begins with its words and, if it has one, its colon. */
    boolean begins(String text, Piece piece) {
        return colon ? beginsWithColon(text, piece.span()) : piece.words().begin(words);
    }

    private boolean beginsWithColon(String text, Span span) {
        int most = Math.min(span.end(), span.start() + 2 * words.spaced().length());
        for (int i = span.start(); i < most; i++) {
            if (text.charAt(i) == ':') {
                return PlainWords.of(text, new Span(span.start(), i)).equals(words);
            }
        }
        return false;
    }

    private static boolean isShort(Piece piece) {
        return piece.words().count() <= SHORT;
    }
}
