package io.github.evidencebrief.report;

import io.github.evidencebrief.model.Quote;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text together with the quotes it rests on: alone a paragraph, in a list a bullet point, in a row a cell.
 *
 * @param lead words that open it in bold; empty for none
 * @param text the words, without markup
 * @param quotes the quotes in the order of their notes; empty for none
 * @param clauses the parts of the text, each with the quotes that stand directly behind it; empty for a text in one
 *     part
 */
public record Statement(String lead, String text, List<Quote> quotes, List<Statement> clauses) {
    /** Copies the lists, so that nobody changes them later. */
    public Statement {
        quotes = List.copyOf(quotes);
        clauses = List.copyOf(clauses);
    }

    /** A text in one part. */
    public Statement(String lead, String text, List<Quote> quotes) {
        this(lead, text, quotes, List.of());
    }

    /** A text made of parts with a space between them, each followed by its own notes. */
    public static Statement joined(List<Statement> clauses) {
        return new Statement(
                "",
                clauses.stream().map(Statement::text).collect(Collectors.joining(" ")),
                clauses.stream()
                        .flatMap(each -> each.quotes.stream())
                        .distinct()
                        .toList(),
                clauses);
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
        return new Statement(words, text, quotes, clauses);
    }

    /** The parts, one for a text that has no others. */
    List<Statement> parts() {
        return clauses.isEmpty() ? List.of(this) : clauses;
    }
}
