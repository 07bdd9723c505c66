package io.github.evidencebrief.brief;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;

/** Tells the names of what was measured from words for a change alone: "sleep" and "symptoms", but not "benefits". */
final class NamedOutcome {
    /** Symptoms of no illness in particular are an outcome all the same. */
    private static final String SYMPTOM = "symptom";

    private static final Pattern CHANGE = Pattern.compile(
            "^(?:improvements?|gains?|changes?|progress|recovery) (?:in|of) (?:(?:the|their) )?",
            Pattern.CASE_INSENSITIVE);

    private NamedOutcome() {}

    /** Whether a name tells what was measured. */
    static boolean isOne(String outcome) {
        return !Vocabulary.standard().phrase(outcome).generic() || isSymptoms(outcome);
    }

    private static boolean isSymptoms(String outcome) {
        Phrase phrase = Vocabulary.standard().phrase(outcome);
        return phrase.generic() && phrase.head().equals(SYMPTOM);
    }

    /** The outcome without a change in front, which its direction tells: "symptoms" of "improvement in symptoms". */
    static String bare(String outcome) {
        Matcher change = CHANGE.matcher(outcome);
        String rest = change.find() ? outcome.substring(change.end()) : outcome;
        return rest.isBlank() ? outcome : rest;
    }
}
