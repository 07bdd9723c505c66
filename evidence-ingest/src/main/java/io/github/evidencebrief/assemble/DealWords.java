package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;

/**
 * The words by which a sentence says what the people in a study were given or did, and what others were given instead.
 *
 * @param allotting how people are parted into arms
 * @param askings what is done to people who are asked to do something themselves
 * @param acts what the people in an arm do, in one word
 * @param weakActs acts that may say other things of people than what they got
 * @param giving what somebody does who gives people something
 * @param fitting such words behind which "with" leads to the thing
 * @param dealers those who give people something and take nothing themselves
 * @param places places whose people are parted as one
 * @param parts words for some or all of the people
 * @param otherParts words that begin the other part of the people
 * @param helpers words behind the part of the people that a sentence begins with
 * @param joints words before the other part of the people
 * @param doors words that lead from how people are parted to what the first of them got
 * @param choices words between what people were parted between
 * @param denials words by which others got nothing of what the first got
 * @param details words behind people that tell who they were
 * @param detailEnds words that end a name together with what is told of it
 * @param citing words behind which stands who says so
 * @param pronouns words for what was named before
 * @param articles words before the name of one thing
 * @param passives forms of to be
 * @param perfects forms of to have
 */
record DealWords(
        TermSet allotting,
        TermSet askings,
        TermSet acts,
        TermSet weakActs,
        TermSet giving,
        TermSet fitting,
        TermSet dealers,
        TermSet places,
        TermSet parts,
        TermSet otherParts,
        TermSet helpers,
        TermSet joints,
        TermSet doors,
        TermSet choices,
        TermSet denials,
        TermSet details,
        TermSet detailEnds,
        TermSet citing,
        TermSet pronouns,
        TermSet articles,
        TermSet passives,
        TermSet perfects) {

    static DealWords of(RuleSet rules) {
        return new DealWords(
                new TermSet(rules.terms("allotting")),
                new TermSet(rules.terms("askings")),
                new TermSet(rules.terms("arm-acts")),
                new TermSet(rules.terms("weak-acts")),
                new TermSet(rules.terms("arm-givings")),
                new TermSet(rules.terms("arm-fittings")),
                new TermSet(rules.terms("arm-dealers")),
                new TermSet(rules.terms("group-places")),
                new TermSet(rules.terms("part-words")),
                new TermSet(rules.terms("other-parts")),
                new TermSet(rules.terms("part-helpers")),
                new TermSet(rules.terms("arm-joints")),
                new TermSet(rules.terms("arm-doors")),
                new TermSet(rules.terms("arm-choices")),
                new TermSet(rules.terms("arm-denials")),
                new TermSet(rules.terms("detail-starts")),
                new TermSet(rules.terms("detail-ends")),
                new TermSet(rules.terms("citing-words")),
                new TermSet(rules.terms("pointing-pronouns")),
                new TermSet(rules.terms("articles")),
                new TermSet(rules.terms("passive-words")),
                new TermSet(rules.terms("perfect-words")));
    }

    /** Whether people are spoken of who are given something: "gave 40 men", "fitted half of them with". */
    boolean isGiving(SentenceWords sentence, int verb) {
        return giving.contains(sentence.low(verb)) && !passives.contains(sentence.low(verb - 1));
    }
}
