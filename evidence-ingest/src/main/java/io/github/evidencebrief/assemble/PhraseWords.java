package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;
import java.util.Set;

/**
 * The words by which noun phrases are cut.
 *
 * @param verbs verb forms that are no nouns
 * @param clauses words at which another clause begins
 * @param loose words left hanging behind a noun phrase
 * @param deeds verbs that name an outcome by themselves
 * @param governors words behind which "to" and a verb make a claim; behind others they tell a purpose
 * @param ings participles that begin something new behind a noun
 */
record PhraseWords(Set<String> verbs, Set<String> clauses, Set<String> loose, Set<String> deeds, Set<String> governors, Set<String> ings) {
    static PhraseWords of(RuleSet rules) {
        return new PhraseWords(
                rules.terms("plain-verbs"),
                rules.terms("clause-words"),
                rules.terms("loose-ends"),
                rules.terms("outcome-verbs"),
                rules.terms("to-governors"),
                rules.terms("phrase-ings"));
    }
}
