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

    /** The cues that stand in one part of a text, for looking up. */
    static Phrases<AsideCue> phrases(List<AsideCue> cues, Where where) {
        return Phrases.of(cues.stream().filter(cue -> cue.where() == where).toList(), AsideCue::words);
    }

    /** The reason that the first field of a line names. */
    static AsideReason reason(CueFile.Line line) {
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

    /** Whether it speaks for a whole block by the words at its beginning. */
    boolean speaksFor(String text, Piece piece) {
        return switch (where) {
            case WHOLE -> piece.words().same(words);
            case BEGINS -> isShort(piece) && begins(text, piece);
            case HOLDS, CLOSING, SENTENCE, ONWARD -> false;
        };
    }

    /** Whether the block begins with its words and, if it has one, its colon. */
    boolean begins(String text, Piece piece) {
        return piece.words().begin(words) && (!colon || hasColonAfterWords(text, piece));
    }

    private boolean hasColonAfterWords(String text, Piece piece) {
        Span span = piece.span();
        int most = Math.min(span.end(), span.start() + 2 * words.spaced().length());
        int i = text.indexOf(':', span.start());
        return i >= 0 && i < most && piece.words().in(new Span(span.start(), i)).same(words);
    }

    static boolean isShort(Piece piece) {
        return piece.words().count() <= SHORT;
    }
}
