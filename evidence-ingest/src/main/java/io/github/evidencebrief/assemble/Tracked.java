package io.github.evidencebrief.assemble;

/**
 * A document whose studies are known, before it is settled what their arms got.
 *
 * @param reading the document with its mentions
 * @param studies which sentence speaks of which study
 * @param phrases the noun phrases of the text
 * @param names the names of what arms got
 */
record Tracked(Reading reading, Studies studies, NounPhrases phrases, ArmNames names) {}
