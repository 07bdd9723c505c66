package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Named words by which mentions are judged: is this outcome bad, is this a control, is this no noun phrase at all.
 *
 * @param bad words of outcomes of which less is better
 * @param good words of outcomes of which more is better
 * @param controls what a comparator group gets
 * @param fillers words that name nothing when they stand alone
 * @param edges words cut off from both ends of a noun phrase
 * @param leads verbs cut off from the front of an outcome
 * @param people words for those who are studied
 * @param phrases words by which noun phrases are cut
 * @param studies words by which a text tells its studies apart
 * @param armEnds words that end the name of what an arm of a study got
 * @param noArms last words of names of what no arm gets
 * @param arms words by which those who were compared are spoken of
 */
record Terms(
        Set<String> bad,
        Set<String> good,
        Set<String> controls,
        Set<String> fillers,
        Set<String> edges,
        Set<String> leads,
        Set<String> people,
        PhraseWords phrases,
        StudyWords studies,
        Set<String> armEnds,
        Set<String> noArms,
        ArmWords arms) {
    private static final int LONGEST = 4;

    static Terms of(RuleSet rules) {
        return new Terms(
                rules.terms("bad"),
                rules.terms("good"),
                rules.terms("controls"),
                rules.terms("fillers"),
                rules.terms("edges"),
                rules.terms("leads"),
                rules.terms("people"),
                PhraseWords.of(rules),
                StudyWords.of(rules),
                rules.terms("arm-ends"),
                rules.terms("no-arms"),
                ArmWords.of(rules));
    }

    /** The words of a text in lower case; hyphens part words, apostrophes are straight. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && isPart(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                words.add(text.substring(start, at).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
            }
            at++;
        }
        return words;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '%' || c == '.';
    }

    /** Whether a term of the set stands in the words, as a whole. */
    static boolean holds(Set<String> terms, List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
                if (terms.contains(String.join(" ", words.subList(from, to)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the words are what a comparator group gets. */
    boolean isControl(String phrase) {
        return holds(controls, words(phrase));
    }
}
