package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;

/**
 * One statement about harm, or about a limit of the evidence.
 *
 * @param sentence the sentence
 * @param span its words: the sentence, one of its clauses or what is quoted in it
 * @param mention what the rules found, the first of its clause
 */
record Caution(Sentence sentence, Span span, Mention mention) {}
