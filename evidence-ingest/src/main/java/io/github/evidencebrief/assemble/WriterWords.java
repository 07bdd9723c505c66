package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;

/**
 * Words of lines that name the writer of a text.
 *
 * @param titles titles before a name
 * @param trades what such a line calls a writer: {@code midwife}
 * @param degrees letters behind a name
 * @param writing words for writing and answering
 * @param deeds what a line at the foot says next of a writer: {@code Ada Holm runs ...}
 * @param others words of lines that name somebody else
 * @param particles small words within a name
 * @param stops words that stand in no name of a person
 * @param selves words by which a writer speaks of himself
 */
record WriterWords(
        TermSet titles,
        TermSet trades,
        TermSet degrees,
        TermSet writing,
        TermSet deeds,
        TermSet others,
        TermSet particles,
        TermSet stops,
        TermSet selves) {
    static WriterWords of(RuleSet rules) {
        return new WriterWords(
                new TermSet(rules.terms("writer-titles")),
                new TermSet(rules.terms("writer-trades")),
                new TermSet(rules.terms("person-degrees")),
                new TermSet(rules.terms("writer-words")),
                new TermSet(rules.terms("writer-deeds")),
                new TermSet(rules.terms("no-writers")),
                new TermSet(rules.terms("name-particles")),
                TermSet.ofAll(rules, "name-stops", "page-owners"),
                new TermSet(rules.terms("writer-selves")));
    }
}
