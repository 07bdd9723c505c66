package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;
import java.util.List;

/**
 * Words by which a sentence is known to tell its reader what to do.
 *
 * @param verbs verbs in the plain form
 * @param openers what may stand before the verb
 * @param stops what begins another clause
 * @param finites verbs with a subject
 * @param links words before an article that are no verbs
 */
record OrderWords(TermSet verbs, TermSet openers, TermSet stops, TermSet finites, TermSet links) {
    static OrderWords of(RuleSet rules) {
        return new OrderWords(
                new TermSet(rules.terms("orders")),
                new TermSet(rules.terms("order-openers")),
                new TermSet(rules.terms("order-stops")),
                new TermSet(rules.terms("order-finites")),
                new TermSet(rules.terms("order-links")));
    }

    /** The place behind the words before a verb; 0 when the verb comes first. */
    int afterOpeners(List<String> words, int most) {
        int at = 0;
        while (at < Math.min(most, words.size() - 1) && isOpener(words, at)) {
            at++;
        }
        return at;
    }

    private boolean isOpener(List<String> words, int at) {
        return openers.contains(words.get(at))
                || openers.contains(words.get(at) + " " + words.get(at + 1))
                || (at > 0 && openers.contains(words.get(at - 1) + " " + words.get(at)));
    }
}
