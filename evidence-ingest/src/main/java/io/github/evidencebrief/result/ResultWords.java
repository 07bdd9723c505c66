package io.github.evidencebrief.result;

import io.github.evidencebrief.rule.RuleSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words by which a result is told.
 *
 * @param more there is more of the outcome
 * @param less there is less of it
 * @param better it is better
 * @param worse it is worse
 * @param alike it is the same
 * @param differences nouns and verbs of difference or effect without a direction
 * @param nouns nouns of change, with what changed behind "in" or "of"
 * @param denials words that deny the change they stand before
 * @param links verbs that say how a thing is
 * @param breaks words that end a noun phrase
 * @param than what a comparator stands behind, of one or more words
 * @param before prepositions before a group
 * @param groups words for the groups of a study
 * @param controls what a comparator group gets
 * @param adverbs words of degree or manner
 * @param determiners words before a noun phrase that are no part of it
 * @param prepositions words that end the noun phrase of an outcome
 * @param linked nouns that keep what stands behind "for" or "to"
 * @param openers words that open a sentence before its subject
 * @param light words between a subject and what is said of it
 * @param finite verbs before which a new subject stands
 */
record ResultWords(
        Set<String> more,
        Set<String> less,
        Set<String> better,
        Set<String> worse,
        Set<String> alike,
        Set<String> differences,
        Set<String> nouns,
        Set<String> denials,
        Set<String> links,
        Set<String> breaks,
        Set<String> than,
        Set<String> before,
        Set<String> groups,
        Set<String> controls,
        Set<String> adverbs,
        Set<String> determiners,
        Set<String> prepositions,
        Set<String> linked,
        Set<String> openers,
        Set<String> light,
        Set<String> finite) {
    /** Verbs that are nouns in most abstracts: "walking speed", "skin damage". */
    private static final Set<String> NAMES =
            Set.of("damage", "harm", "delay", "delays", "limit", "limits", "cut", "cuts", "speed", "slow");

    static ResultWords of(RuleSet rules) {
        return new ResultWords(
                rules.terms("result-more"),
                rules.terms("result-less"),
                rules.terms("result-better"),
                rules.terms("result-worse"),
                rules.terms("alike"),
                rules.terms("differences"),
                rules.terms("result-nouns"),
                rules.terms("result-denials"),
                rules.terms("result-links"),
                rules.terms("clause-breaks"),
                firstWords(rules.terms("than")),
                rules.terms("arm-prepositions"),
                rules.terms("groups"),
                rules.terms("controls"),
                rules.terms("adverbs"),
                rules.terms("determiners"),
                rules.terms("phrase-prepositions"),
                rules.terms("linked-nouns"),
                rules.terms("sentence-openers"),
                rules.terms("light-words"),
                rules.terms("finite-verbs"));
    }

    private static Set<String> firstWords(Set<String> terms) {
        Set<String> first = new LinkedHashSet<>();
        terms.forEach(term -> first.add(term.split(" ", -1)[0]));
        first.removeAll(Set.of("in", "as"));
        return first;
    }

    /** Whether a word denies the change behind it. */
    boolean isDenial(String word) {
        return denials.contains(word.replace('-', ' '));
    }

    /** Whether a word says how or how much and nothing of its own. */
    boolean isAdverb(String word) {
        return adverbs.contains(word) || (word.endsWith("ly") && word.length() > 4 && !isDenial(word));
    }

    /** What a word says of the outcome; empty when it says nothing. */
    String change(String word) {
        if (NAMES.contains(word)) {
            return "";
        }
        String spaced = word.replace('-', ' ');
        if (better.contains(spaced)) {
            return "improved";
        } else if (worse.contains(spaced)) {
            return "worsened";
        } else if (less.contains(spaced)) {
            return "decreased";
        } else if (more.contains(spaced)) {
            return "increased";
        }
        return alike.contains(word) || differences.contains(word) ? "no-difference" : "";
    }
}
