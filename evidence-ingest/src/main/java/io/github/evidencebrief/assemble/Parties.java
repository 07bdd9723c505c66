package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.ArmRole;
import java.util.List;
import java.util.Set;

/**
 * Knows which arm of a study is meant where a sentence names people or calls a thing by a general word.
 *
 * <pre>
 *   arms                        yoga (intervention), lectures (comparator)
 *   "women in the lecture group"   lectures
 *   "the other group"              lectures
 *   "the program"                  yoga
 * </pre>
 */
final class Parties {
    private static final int FEW = 2;

    /** "Lower back pain" is no lower pain. */
    private static final TermSet LOW = new TermSet(Set.of("lower back", "lower limb", "lower leg", "higher education"));

    private final KnownArms arms;
    private final Terms terms;

    Parties(KnownArms arms, Terms terms) {
        this.arms = arms;
        this.terms = terms;
    }

    /** The arms that a phrase means as one side of a claim; the phrase itself when it means none of them. */
    List<String> meant(String phrase, ArmRole side) {
        List<String> words = Terms.words(phrase);
        List<String> own = arms.in(words);
        if (own.size() == 1 && isOfPeople(words)) {
            return own;
        }
        List<String> role = own.isEmpty() ? general(words, side) : List.of();
        return role.isEmpty() ? List.of(phrase) : role;
    }

    /** The arms that general words mean: "the drug", "the rest"; none when they mean none or too many. */
    private List<String> general(List<String> words, ArmRole side) {
        List<String> rest = rest(words);
        boolean names = words.size() == 1 || isOfPeople(words) || words.get(0).equals("participating");
        boolean tested = side == ArmRole.INTERVENTION
                && names
                && Terms.holds(terms.arms().tested(), words);
        return tested ? few(ArmRole.INTERVENTION) : rest;
    }

    /** The arms that "the rest" or "the control group" means; none when the words do not mean them. */
    List<String> rest(List<String> words) {
        return Terms.holds(terms.arms().rest(), words) ? few(ArmRole.COMPARATOR) : List.of();
    }

    private List<String> few(ArmRole role) {
        List<String> found = arms.others(role, List.of());
        return found.size() > FEW ? List.of() : found;
    }

    private boolean isOfPeople(List<String> words) {
        return words.stream()
                .anyMatch(word -> terms.people().contains(word) || word.equals("those") || word.startsWith("group"));
    }

    /** Whether the words set people against others, by a comparative or a word of difference. */
    boolean compare(List<String> words) {
        boolean place = Terms.holds(LOW, words);
        return !place && Terms.holds(terms.arms().comparing(), words);
    }

    /** Whether the words tell of the past, not of people. */
    boolean isFormer(List<String> words) {
        return Terms.holds(terms.arms().former(), words);
    }
}
