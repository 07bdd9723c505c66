package io.github.evidencebrief.cli;

import io.github.evidencebrief.assemble.Reading;
import io.github.evidencebrief.assemble.Sentence;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.List;

/** A sentence with the rules that matched in it and what fills their slots, in lines for a person. */
final class SentenceLines {
    private final Reading reading;

    SentenceLines(Reading reading) {
        this.reading = reading;
    }

    List<String> of(Sentence sentence) {
        List<String> lines = new ArrayList<>();
        lines.add("  sentence " + words(sentence.span()));
        sentence.mentions().forEach(mention -> add(mention, lines));
        return lines;
    }

    private void add(Mention mention, List<String> lines) {
        StringBuilder gives = new StringBuilder(mention.type());
        mention.attributes()
                .forEach((name, value) ->
                        gives.append(", ").append(name).append('=').append(value));
        lines.add("    rule " + mention.rule() + " gives " + gives + " at " + words(mention.span()));
        mention.slots().forEach((name, span) -> lines.add("      {" + name + "} " + words(span)));
    }

    private String words(Span span) {
        return "[" + span.start() + ", " + span.end() + ") \"" + reading.words(span) + "\"";
    }
}
