package io.github.evidencebrief.document;

/**
 * A sentence with what story telling depends on.
 *
 * @param piece number of the piece it stands in
 * @param words its words
 * @param unquoted its words outside quotation marks
 * @param spaced its words between spaces
 */
record Told(int piece, Span span, PlainWords words, PlainWords unquoted, String spaced) {
    /** A sentence of a piece; {@code text} is the text of the article with double quotation marks. */
    static Told of(int number, Piece piece, Span span, String text) {
        String sentence = span.in(text);
        PlainWords words = text.equals(piece.words().text()) ? piece.words().in(span) : PlainWords.of(sentence);
        PlainWords unquoted = quotes(sentence) ? PlainWords.of(unquoted(sentence)) : words;
        return new Told(number, span, words, unquoted, words.spaced());
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

    /** Whether it speaks of somebody as he or she. */
    boolean hasPronoun() {
        return has(" he ") || has(" she ") || has(" his ") || has(" her ") || has(" he's ") || has(" she's ");
    }

    /** Whether somebody speaks of himself or herself. */
    boolean isFirstPerson() {
        return has(" i ") || has(" my ") || has(" me ") || has(" i'm ") || has(" i'd ") || has(" i've ");
    }

    boolean has(String phrase) {
        return spaced.contains(phrase);
    }
}
