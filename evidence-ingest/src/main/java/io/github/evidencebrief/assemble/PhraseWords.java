package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words by which noun phrases are cut.
 *
 * @param verbs verb forms that are no nouns
 * @param clauses words at which another clause begins
 * @param loose words left hanging behind a noun phrase
 * @param deeds verbs that name an outcome by themselves
 * @param governors words behind which "to" and a verb make a claim; behind others they tell a purpose
 * @param measures words that measure how often something comes
 * @param yardsticks words for what something is measured or counted by
 * @param fronting words that begin what stands before a sentence's subject
 * @param places prepositions that tie a place or time to the noun before them
 * @param hollow last words of phrases that name neither what people get nor what is measured
 * @param sides words that tell which part of the body, elsewhere comparatives
 * @param parts parts of the body that have such a side
 * @param stages how long or how badly somebody is ill
 * @param roles what each of these words is
 */
record PhraseWords(
        TermSet verbs,
        TermSet clauses,
        TermSet loose,
        TermSet deeds,
        TermSet governors,
        TermSet measures,
        TermSet yardsticks,
        TermSet fronting,
        TermSet places,
        TermSet hollow,
        TermSet sides,
        TermSet parts,
        Stages stages,
        WordMap<Set<PhraseWords.Role>> roles) {
    /** What a word does at the end of a noun phrase. */
    enum Role {
        /** A verb form that is no noun. */
        VERB("plain-verbs"),
        /** Another clause begins with it. */
        CLAUSE("clause-words"),
        /** It is left hanging behind a noun phrase. */
        LOOSE("loose-ends"),
        /** A participle that begins something new behind a noun. */
        ING("phrase-ings"),
        /** It is cut off from both ends. */
        EDGE("edges"),
        /** A verb cut off from the front of an outcome. */
        LEAD("leads");

        private final String list;

        Role(String list) {
            this.list = list;
        }
    }

    static PhraseWords of(RuleSet rules) {
        return new PhraseWords(
                new TermSet(rules.terms("plain-verbs")),
                new TermSet(rules.terms("clause-words")),
                new TermSet(rules.terms("loose-ends")),
                new TermSet(rules.terms("outcome-verbs")),
                new TermSet(rules.terms("to-governors")),
                new TermSet(rules.terms("measures")),
                new TermSet(rules.terms("yardsticks")),
                new TermSet(rules.terms("fronting-words")),
                new TermSet(rules.terms("place-prepositions")),
                new TermSet(rules.terms("hollow-heads")),
                new TermSet(rules.terms("part-sides")),
                new TermSet(rules.terms("body-parts")),
                new Stages(rules),
                roles(rules));
    }

    private static WordMap<Set<Role>> roles(RuleSet rules) {
        Map<String, Set<Role>> roles = new HashMap<>();
        for (Role role : Role.values()) {
            for (String word : rules.terms(role.list)) {
                roles.computeIfAbsent(word, key -> EnumSet.noneOf(Role.class)).add(role);
            }
        }
        return new WordMap<>(roles);
    }

    /** What a word in lower case does; nothing when it is in no list. */
    Set<Role> roles(String word) {
        return roles.get(word, Set.of());
    }
}
