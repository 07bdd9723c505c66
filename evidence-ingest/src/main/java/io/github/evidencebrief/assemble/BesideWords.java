package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;

/**
 * Words by which sentences are known that compare, and tell no result.
 *
 * @param self words for one person by whom nothing is shown of others
 * @param ownPeople who or what is no affair of one person alone, behind "her" or "my"
 * @param gear what a study is run with or a text is made of
 * @param run studies as they are run
 * @param unwished what somebody had in mind, behind "than"
 * @param traits what people are, whatever was done to them
 * @param handling what those who run a study do with those who take part
 * @param say verbs of speech
 */
record BesideWords(
        TermSet self,
        TermSet ownPeople,
        TermSet gear,
        TermSet run,
        TermSet unwished,
        TermSet traits,
        TermSet handling,
        TermSet say) {
    static BesideWords of(RuleSet rules) {
        return new BesideWords(
                new TermSet(rules.terms("one-person")),
                new TermSet(rules.terms("own-people")),
                new TermSet(rules.terms("study-gear")),
                new TermSet(rules.terms("run-studies")),
                new TermSet(rules.terms("unwished-rivals")),
                new TermSet(rules.terms("traits")),
                new TermSet(rules.terms("study-handling")),
                new TermSet(rules.terms("say")));
    }
}
