package io.github.evidencebrief.document;

/**
 * The text of an article with double quotation marks, in which stories are looked for.
 *
 * @param text as long as that of the article
 * @param unchanged whether it is that of the article, so that the words found there can be used
 */
record StoryText(String text, boolean unchanged) {
    static StoryText of(Article article) {
        String text = QuoteMarks.doubled(article.text());
        return new StoryText(text, text.equals(article.text()));
    }

    /** A sentence of the piece of a number, or a whole piece. */
    Told told(int number, Piece piece, Span span) {
        return new Told(number, span, text, unchanged ? piece.words().in(span) : PlainWords.of(span.in(text)));
    }
}
