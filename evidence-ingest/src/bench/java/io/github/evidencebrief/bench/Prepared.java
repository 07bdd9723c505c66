package io.github.evidencebrief.bench;

import io.github.evidencebrief.assemble.Reading;
import io.github.evidencebrief.assemble.Sentence;
import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFile;
import io.github.evidencebrief.rule.RuleSet;
import io.github.evidencebrief.rule.Tokens;
import java.util.List;

/**
 * A source with what each stage of reading begins with, so that a stage can be measured alone.
 *
 * @param file where it is
 * @param document what was read
 * @param tokens the tokens of each sentence
 * @param reading the sentences with what the rules find
 */
record Prepared(SourceFile file, Document document, List<Tokens> tokens, Reading reading) {
    static Prepared of(SourceFile file, RuleSet rules) {
        Document document = DocumentReaders.standard().read(file);
        Reading reading = Reading.of(document, rules);
        List<Tokens> tokens = reading.sentences().stream()
                .map(Sentence::span)
                .map(span -> rules.tokens(document.text(), span.start(), span.end()))
                .toList();
        return new Prepared(file, document, tokens, reading);
    }

    int characters() {
        return document.text().length();
    }
}
