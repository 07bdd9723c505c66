package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.ArmRole;
import java.util.ArrayList;
import java.util.List;

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
    private static final int SHORTEST_DOERS = 5;

    /** "Lower back pain" is no lower pain. */
    private static final TermSet LOW =
            new TermSet(List.of("lower back", "lower limb", "lower leg", "no longer", "higher education"));

    private final KnownArms arms;
    private final Terms terms;
    private final Wording wording;

    Parties(KnownArms arms, Terms terms, Wording wording) {
        this.arms = arms;
        this.terms = terms;
        this.wording = wording;
    }

    /** The arms that a phrase means as one side of a claim; the phrase itself when it means none of them. */
    List<String> meant(String phrase, ArmRole side) {
        List<String> words = wording.words(phrase);
        List<String> own = arms.in(words);
        if (own.size() == 1 && (isOfPeople(words) || areDoers(words, own.get(0)))) {
            return own;
        }
        List<String> called = own.isEmpty() ? called(words) : List.of();
        List<String> role = own.isEmpty() && called.isEmpty() ? general(words, side) : called;
        return role.isEmpty() ? List.of(phrase) : role;
    }

    /** The one arm in whose name all of the words stand: "the drug" of a trial of an alarm against the drug tolterodine. */
    private List<String> called(List<String> words) {
        List<String> called = new ArrayList<>();
        for (String name : arms.names()) {
            if (wording.words(name).containsAll(words)) {
                called.add(name);
            }
        }
        return called.size() == 1 ? called : List.of();
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
        boolean rest = Terms.holds(terms.arms().rest(), words)
                || (!words.isEmpty() && terms.arms().restAlone().isTerm(words, 0, words.size()));
        return rest ? few(ArmRole.COMPARATOR) : List.of();
    }

    /** Whether the words mean one side without naming it: "the intervention group", "the rest". */
    boolean isAnArm(List<String> words) {
        return Terms.holds(terms.arms().rest(), words)
                || (isOfPeople(words) && Terms.holds(terms.arms().tested(), words));
    }

    private List<String> few(ArmRole role) {
        List<String> found = arms.others(role, List.of());
        return found.size() > FEW ? List.of() : found;
    }

    /** "Lifters", "the slow walkers": people called by what they did. */
    private static boolean areDoers(List<String> words, String arm) {
        String last = words.get(words.size() - 1);
        return last.length() > SHORTEST_DOERS && last.endsWith("ers") && !arm.contains(last);
    }

    private boolean isOfPeople(List<String> words) {
        for (String word : words) {
            if (terms.people().contains(word) || word.equals("those") || word.startsWith("group")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words set people against others, by a comparative or a word of difference. */
    boolean compare(List<String> words) {
        boolean place = LOW.isIn(words);
        return !place && Terms.holds(terms.arms().comparing(), words);
    }

    /** The study's comparators where words tell of people who did not get what it tests; none when they do not. */
    List<String> denied(List<String> words) {
        boolean denied = terms.arms().denying().isOneOf(words);
        return denied ? few(ArmRole.COMPARATOR) : List.of();
    }

    /** Whether the words tell of the past, not of people. */
    boolean isFormer(List<String> words) {
        return Terms.holds(terms.arms().former(), words);
    }
}
