package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;

/**
 * Words by which a text speaks of somebody without a name.
 *
 * @param ones one person spoken of before: {@code she}
 * @param selves who speaks: {@code we}
 * @param they several spoken of before
 * @param owners whose somebody is: {@code her team}
 * @param voices who speaks for a body
 * @param makers those who make a study or a review
 * @param teams those who make a study
 * @param bodies last words of what a body is called: {@code the panel}
 * @param readers how a text addresses its reader
 * @param anybody words for people that set nobody apart
 * @param carers who gives care
 */
record RoleWords(
        TermSet ones,
        TermSet selves,
        TermSet they,
        TermSet owners,
        TermSet voices,
        TermSet makers,
        TermSet teams,
        TermSet bodies,
        TermSet readers,
        TermSet anybody,
        TermSet carers) {
    static RoleWords of(RuleSet rules) {
        return new RoleWords(
                new TermSet(rules.terms("role-ones")),
                new TermSet(rules.terms("role-selves")),
                new TermSet(rules.terms("role-they")),
                new TermSet(rules.terms("role-owners")),
                new TermSet(rules.terms("role-voices")),
                new TermSet(rules.terms("role-makers")),
                new TermSet(rules.terms("role-teams")),
                new TermSet(rules.terms("role-bodies")),
                new TermSet(rules.terms("readers")),
                new TermSet(rules.terms("anybody")),
                new TermSet(rules.terms("clinicians")));
    }
}
