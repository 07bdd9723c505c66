package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;
import java.util.Set;

/**
 * The words by which a text speaks of those who were compared, and of what they got.
 *
 * @param rest the people that others are compared with, without a name
 * @param tested what a study tests, without its name
 * @param comparing words of a claim that sets people against others
 * @param former what a result is held against when it is the past
 * @param allotting how people are parted into arms
 * @param acts what the people in an arm do, in one word
 * @param otherParts words that begin the other part of the people
 * @param starts words before the name of what an arm got
 * @param stops words that end that name
 * @param units what a dose is counted in
 */
record ArmWords(
        Set<String> rest,
        Set<String> tested,
        Set<String> comparing,
        Set<String> former,
        Set<String> allotting,
        Set<String> acts,
        Set<String> otherParts,
        Set<String> starts,
        Set<String> stops,
        Set<String> units) {
    static ArmWords of(RuleSet rules) {
        return new ArmWords(
                rules.terms("rest-groups"),
                rules.terms("tested-things"),
                rules.terms("comparing-words"),
                rules.terms("former-states"),
                rules.terms("allotting"),
                rules.terms("arm-acts"),
                rules.terms("other-parts"),
                rules.terms("arm-starts"),
                rules.terms("arm-stops"),
                rules.terms("dose-units"));
    }
}
