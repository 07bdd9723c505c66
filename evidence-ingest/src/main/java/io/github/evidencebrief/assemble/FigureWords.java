package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;

/**
 * Words around the figures of a sentence.
 *
 * @param joints words between what is told of one group and of another
 * @param ties words behind a joint: "compared with"
 * @param ofGroups words between a figure and the group that it is told of
 * @param sides words for one of those compared
 * @param relatives words that begin what tells who is meant
 * @param helpers words before the verb of a side, which tell nothing by themselves
 * @param times words before a time
 * @param settings words before where or how a group was: "without it", "where the stove stayed"
 * @param gaps comparatives behind how far apart two are
 * @param parallels prepositions that, behind each of two figures, lead to what a group got
 * @param eased verbs of what got better
 * @param untold words of who took part and how, not of what came of it
 */
record FigureWords(
        TermSet joints,
        TermSet ties,
        TermSet ofGroups,
        TermSet sides,
        TermSet relatives,
        TermSet helpers,
        TermSet times,
        TermSet settings,
        TermSet gaps,
        TermSet parallels,
        TermSet eased,
        TermSet untold) {
    static FigureWords of(RuleSet rules) {
        return new FigureWords(
                new TermSet(rules.terms("figure-joints")),
                new TermSet(rules.terms("figure-ties")),
                new TermSet(rules.terms("figure-groups")),
                new TermSet(rules.terms("figure-sides")),
                new TermSet(rules.terms("figure-relatives")),
                new TermSet(rules.terms("figure-helpers")),
                new TermSet(rules.terms("figure-times")),
                new TermSet(rules.terms("figure-settings")),
                TermSet.ofAll(rules, "greater-words", "fewer-words"),
                new TermSet(rules.terms("figure-parallels")),
                new TermSet(rules.terms("figure-eased")),
                new TermSet(rules.terms("figure-untold")));
    }
}
