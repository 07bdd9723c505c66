package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.rule.RuleSet;

/** Assembles the evidence of one document from what the rules find in it. */
public final class Assembler {
    private final RuleSet rules;

    /** An assembler that reads with the given rules; it keeps nothing between documents. */
    public Assembler(RuleSet rules) {
        this.rules = rules;
    }

    /** What one source says: its studies, findings and advice, before it is linked with other sources. */
    public Evidence assemble(Document document) {
        return assemble(Reading.of(document, rules));
    }

    /** What one source says, from the mentions already found in it. */
    public Evidence assemble(Reading reading) {
        return Evidence.builder().addSources(reading.document().source()).build();
    }
}
