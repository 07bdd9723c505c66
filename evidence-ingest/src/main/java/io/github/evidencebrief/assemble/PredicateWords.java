package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;
import java.util.Optional;

/**
 * The closed words of comparison, by which what is said of a group is understood whatever its verb.
 *
 * @param better comparatives that are good news, of whatever they are said
 * @param worse comparatives that are bad news
 * @param more comparatives that say there is more of it
 * @param less comparatives that say there is less of it
 * @param being verbs behind which stands what people are like
 * @param having verbs that name no outcome themselves
 * @param often adverbs of how often or how something is done
 */
record PredicateWords(
        TermSet better, TermSet worse, TermSet more, TermSet less, TermSet being, TermSet having, TermSet often) {
    static PredicateWords of(RuleSet rules) {
        return new PredicateWords(
                new TermSet(rules.terms("compared-better")),
                new TermSet(rules.terms("compared-worse")),
                new TermSet(rules.terms("compared-more")),
                new TermSet(rules.terms("compared-less")),
                new TermSet(rules.terms("being-verbs")),
                new TermSet(rules.terms("having-or-telling")),
                new TermSet(rules.terms("how-often")));
    }

    /** What a comparative says of what it compares; absent for another word. */
    Optional<String> change(String word) {
        if (better.contains(word)) {
            return Optional.of("improved");
        } else if (worse.contains(word)) {
            return Optional.of("worsened");
        } else if (more.contains(word)) {
            return Optional.of("increased");
        }
        return less.contains(word) ? Optional.of("decreased") : Optional.empty();
    }
}
