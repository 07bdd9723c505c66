package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Pointing;
import io.github.evidencebrief.model.Quote;
import java.util.Optional;

/** Prints the words of a source as they stand, where they are short enough for a message. */
final class Verbatim {
    /** About two lines of a message. */
    private static final int LONGEST = 200;

    private Verbatim() {}

    /** The words in quotation marks without their full stop; absent when they are too long. */
    static Optional<String> of(Quote quote) {
        String bare = bare(quote);
        return bare.isEmpty() || bare.length() > LONGEST ? Optional.empty() : Optional.of(SizeWords.quoted(bare));
    }

    /** The words as above, where they can also be understood without the sentence before them. */
    static Optional<String> alone(Quote quote) {
        return Pointing.isIn(quote.exact()) ? Optional.empty() : of(quote);
    }

    /** The words without their full stop, for use inside a sentence. */
    static String bare(Quote quote) {
        String words = quote.exact().strip();
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
