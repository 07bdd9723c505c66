package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.ArmRole;
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

    private final KnownArms arms;
    private final Terms terms;

    Parties(KnownArms arms, Terms terms) {
        this.arms = arms;
        this.terms = terms;
    }

    /** The arms that a phrase means; the phrase itself when it means none of them. */
    List<String> meant(String phrase) {
        List<String> words = Terms.words(phrase);
        List<String> own = arms.in(words);
        if (own.size() == 1 && isOfPeople(words)) {
            return own;
        }
        List<String> role = own.isEmpty() ? general(words) : List.of();
        return role.isEmpty() ? List.of(phrase) : role;
    }

    /** The arms that general words mean: "the drug", "the rest"; none when they mean none or too many. */
    List<String> general(List<String> words) {
        if (Terms.holds(terms.arms().rest(), words)) {
            return few(ArmRole.COMPARATOR);
        }
        return Terms.holds(terms.arms().tested(), words) ? few(ArmRole.INTERVENTION) : List.of();
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
        for (int i = 0; i < words.size(); i++) {
            boolean counts = i + 2 < words.size() && words.get(i + 1).equals("than") && isAmount(words.get(i + 2));
            boolean place = i + 1 < words.size() && words.get(i + 1).equals("back");
            if (!counts && !place && terms.arms().comparing().contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAmount(String word) {
        return terms.fillers().contains(word) || Character.isDigit(word.charAt(0));
    }

    /** Whether the words tell of the past, not of people. */
    boolean isFormer(List<String> words) {
        return Terms.holds(terms.arms().former(), words);
    }
}
