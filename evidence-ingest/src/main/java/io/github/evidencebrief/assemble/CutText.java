package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.document.Sentences;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.RuleSet;
import io.github.evidencebrief.rule.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A document cut into sentences and these into tokens, before any rule is asked.
 *
 * @param document what was read
 * @param sentences the sentences of all blocks that are evidence, references or titles, in the order of the text
 */
record CutText(Document document, List<Cut> sentences) {
    /**
     * A sentence before anything is found in it.
     *
     * @param block the block it stands in
     * @param span its words
     */
    record Cut(Block block, Span span, Tokens tokens) {}

    static CutText of(Document document, RuleSet rules) {
        TerseAnswers terse = TerseAnswers.of(rules, document.text());
        List<Cut> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.evidence() || block.kind() == Block.Kind.REFERENCE || block.kind() == Block.Kind.TITLE) {
                for (Span span : terse.joined(Sentences.of(document, block))) {
                    sentences.add(new Cut(block, span, rules.tokens(document.text(), span.start(), span.end())));
                }
            }
        }
        return new CutText(document, Collections.unmodifiableList(sentences));
    }
}
