package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.Change;
import io.github.evidencebrief.model.Direction;
import java.util.List;
import java.util.Set;

/** What a change of an outcome means for people: less pain is good, less function is not. */
final class Polarity {
    private static final int LONGEST = 4;
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "from", "for", "to", "with", "on", "at", "during");

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

    /**
     * The head of a phrase decides, else what stands behind its preposition; what is reduced is turned.
     *
     * <pre>
     *   hearing loss         bad: "loss" is the head
     *   relief of pain       good: "relief" stands before "of"
     *   severity in adults   bad
     *   migraine days cut    good: less of something bad
     * </pre>
     */
    private int of(String outcome) {
        List<String> words = Terms.words(outcome);
        int sign = 0;
        for (int from = 0; from < words.size() && sign == 0; ) {
            int to = from;
            while (to < words.size() && !PREPOSITIONS.contains(words.get(to))) {
                to++;
            }
            sign = last(words.subList(from, to));
            from = to + 1;
        }
        return words.stream().anyMatch(terms.reducing()::contains) ? -sign : sign;
    }

    /** The worth of the last known term. */
    private int last(List<String> words) {
        int sign = 0;
        for (int at = 0; at < words.size(); at++) {
            for (int to = Math.min(words.size(), at + LONGEST); to > at; to--) {
                int worth = terms.worth(String.join(" ", words.subList(at, to)));
                if (worth != 0) {
                    sign = worth;
                    at = to - 1;
                    break;
                }
            }
        }
        return sign;
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
