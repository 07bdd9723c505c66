package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;
import java.util.List;
import java.util.Set;

/**
 * Words by which a text tells its studies apart.
 *
 * @param other words that set a study apart from the one spoken of so far
 * @param latest words by which a text calls the study it is about
 * @param many first words of a sentence that goes on about many studies
 * @param former words that put a study in earlier times
 * @param past verbs in the past that do not end in "ed"
 * @param notPast words that look like a past event and are none
 * @param tellings verbs by which studies tell what they found
 * @param beforeStates words before which a form in "ed" tells a state
 * @param verbs verb forms that are no nouns
 * @param turns first words of a sentence that turns away from the one before
 * @param takingUp first words of a sentence that goes on about the study told of just before
 */
record StudyWords(
        Set<String> other,
        Set<String> latest,
        Set<String> many,
        Set<String> former,
        Set<String> past,
        Set<String> notPast,
        Set<String> tellings,
        Set<String> beforeStates,
        Set<String> verbs,
        Set<String> turns,
        Set<String> takingUp) {
    private static final int SHORTEST = 4;

    static StudyWords of(RuleSet rules) {
        return new StudyWords(
                rules.terms("other-studies"),
                rules.terms("latest-studies"),
                rules.terms("many-go-on"),
                rules.terms("former-studies"),
                rules.terms("past-verbs"),
                rules.terms("not-past"),
                rules.terms("tellings"),
                rules.terms("before-states"),
                rules.terms("plain-verbs"),
                rules.terms("turning-openers"),
                rules.terms("taking-up"));
    }

    /** Whether words tell of something that happened or count something: "fell by 5", not "can harm the skin". */
    boolean tell(List<String> words) {
        String before = "";
        for (String word : words) {
            if (Character.isDigit(word.charAt(0)) || (isPast(word) && !beforeStates.contains(before))) {
                return true;
            }
            before = word;
        }
        return false;
    }

    /** Whether words tell of something that happened: "fell", "were given". */
    boolean happened(List<String> words) {
        return words.stream().anyMatch(this::isPast);
    }

    boolean isVerb(String word) {
        return verbs.contains(word);
    }

    private boolean isPast(String word) {
        boolean regular = word.length() > SHORTEST && word.endsWith("ed") && !word.endsWith("eed");
        return (regular || past.contains(word)) && !notPast.contains(word);
    }
}
