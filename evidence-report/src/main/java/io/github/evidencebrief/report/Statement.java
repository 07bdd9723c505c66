package io.github.evidencebrief.report;

import io.github.evidencebrief.model.Quote;
import java.util.List;

/**
 * A text together with the quotes it rests on: alone a paragraph, in a list a bullet point, in a row a cell.
 *
 * @param lead words that open it in bold; empty for none
 * @param text the words, without markup
 * @param quotes the quotes in the order of their notes; empty for none
 */
public record Statement(String lead, String text, List<Quote> quotes) {
    /** Copies the quotes, so that nobody changes them later. */
    public Statement {
        quotes = List.copyOf(quotes);
    }

    /** A text that rests on these quotes. */
    public static Statement of(String text, List<Quote> quotes) {
        return new Statement("", text, quotes);
    }

    /** A text that rests on no quote. */
    public static Statement of(String text) {
        return of(text, List.of());
    }

    /** The same text opened by bold words. */
    public Statement withLead(String words) {
        return new Statement(words, text, quotes);
    }
}
