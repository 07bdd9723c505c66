package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.document.Sentences;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import io.github.evidencebrief.rule.RuleSet;
import io.github.evidencebrief.rule.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A document with the mentions of its sentences, before they are assembled.
 *
 * @param document what was read
 * @param sentences the sentences of all blocks that are evidence or references, in the order of the text
 */
public record Reading(Document document, List<Sentence> sentences) {
    private static final Comparator<Mention> BY_START =
            Comparator.comparingInt(mention -> mention.span().start());

    /** Finds what the rules find in a document. */
    public static Reading of(Document document, RuleSet rules) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.evidence() || block.kind() == Block.Kind.REFERENCE || block.kind() == Block.Kind.TITLE) {
                for (Span span : Sentences.of(document, block)) {
                    sentences.add(new Sentence(sentences.size(), block, span, mentions(document, span, rules)));
                }
            }
        }
        return new Reading(document, List.copyOf(sentences));
    }

    private static List<Mention> mentions(Document document, Span span, RuleSet rules) {
        Tokens sentence = rules.tokens(document.text(), span.start(), span.end());
        List<Mention> found = rules.find(sentence);
        if (Abstracts.is(document)) {
            found = Brackets.readAround(found, sentence, rules);
        }
        found.sort(BY_START);
        return List.copyOf(found);
    }

    /** Whether some sentence has a mention of a type. */
    boolean has(String type) {
        for (Sentence sentence : sentences) {
            if (sentence.has(type)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a span, unchanged. */
    public String words(Span span) {
        return span.in(document.text());
    }
}
