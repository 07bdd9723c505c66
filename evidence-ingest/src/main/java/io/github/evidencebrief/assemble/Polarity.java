package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.Change;
import io.github.evidencebrief.model.Direction;
import java.util.List;

/** What a change of an outcome means for people: less pain is good, less function is not. */
final class Polarity {
    private final Terms terms;

    Polarity(Terms terms) {
        this.terms = terms;
    }

    /** 1 when more of the outcome is better, -1 when less is better, 0 when its words do not tell. */
    int of(List<String> outcomes) {
        int sum = 0;
        for (String outcome : outcomes) {
            sum += of(outcome);
        }
        return Integer.signum(sum);
    }

    /** Whether a text speaks of bad things and of no good ones. */
    boolean isBad(String text) {
        List<String> words = Terms.words(text);
        return Terms.holds(terms.bad(), words) && !Terms.holds(terms.good(), words);
    }

    private int of(String outcome) {
        List<String> words = Terms.words(outcome);
        if (Terms.holds(terms.good(), words)) {
            return 1;
        }
        return Terms.holds(terms.bad(), words) ? -1 : 0;
    }

    /** The change as the outcome is worded; "improved pain" means that the pain decreased. */
    Change change(String word, List<String> outcomes) {
        return switch (word) {
            case "increased" -> Change.INCREASED;
            case "decreased" -> Change.DECREASED;
            case "improved" -> of(outcomes) < 0 ? Change.DECREASED : Change.INCREASED;
            case "worsened" -> of(outcomes) < 0 ? Change.INCREASED : Change.DECREASED;
            case "no-difference" -> Change.NO_DIFFERENCE;
            default -> Change.UNCLEAR;
        };
    }

    /** What the change means for people, by the worth of more of the outcome; an outcome of unknown worth is taken as wanted when it is what was aimed at. */
    Direction direction(String word, int worth) {
        return switch (word) {
            case "improved" -> Direction.FAVOURS_INTERVENTION;
            case "worsened" -> Direction.HARM;
            case "no-difference" -> Direction.NO_DIFFERENCE;
            case "increased" -> worth < 0 ? Direction.HARM : Direction.FAVOURS_INTERVENTION;
            case "decreased" -> worth > 0 ? Direction.HARM : Direction.FAVOURS_INTERVENTION;
            case "mixed" -> Direction.MIXED;
            default -> Direction.UNCLEAR;
        };
    }
}
