package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.Change;
import io.github.evidencebrief.model.Direction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a change of an outcome means for people: less pain is good, less function is not. */
final class Polarity {
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "from", "for", "on", "with", "after", "during");

    /** Words between "time" and the event that is awaited. */
    static final Set<String> UNTIL = Set.of("to", "until", "till");

    private final Terms terms;
    private final Wording wording;
    private final ShortForms forms;
    private final Map<String, Integer> worths = new HashMap<>();

    Polarity(Terms terms, Wording wording, ShortForms forms) {
        this.terms = terms;
        this.wording = wording;
        this.forms = forms;
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
        return terms.worths().isBadIn(words) && !terms.worths().good().isIn(words);
    }

    private int of(String outcome) {
        return worths.computeIfAbsent(outcome, this::worth);
    }

    /**
     * The head of a phrase decides, else what stands behind its preposition; what is reduced is turned.
     *
     * <pre>
     *   hearing loss         bad: "loss" is the head
     *   relief of pain       good: "relief" stands before "of"
     *   severity in adults   bad
     *   migraine days cut    good: less of something bad
     *   blurred vision       bad: "vision" is wanted, but not so
     *   time to relapse      good: what is bad comes later
     * </pre>
     */
    private int worth(String outcome) {
        List<String> words = wording.words(forms.expand(outcome));
        if (isUnderControl(words)) {
            return 1;
        }
        int event = event(words);
        if (event > 0) {
            return -terms.worths().last(words.subList(event, words.size()));
        }
        int head = head(words);
        int told = terms.worths().last(words.subList(0, head));
        int rest = terms.worths().last(words.subList(head, words.size()));
        boolean measure = head > 0 && terms.phrases().measures().contains(words.get(head - 1));
        int plain = told == 0 || (measure && rest != 0) ? rest : told;
        int worth = plain > 0 && terms.spoiling().isIn(words.subList(0, words.size() - 1)) ? -plain : plain;
        return isReduced(words) ? -worth : worth;
    }

    /** Where the event begins of "time to relapse", which is better late when it is bad; 0 when the words tell no such time. */
    private static int event(List<String> words) {
        for (int at = 0; at + 2 < words.size(); at++) {
            if (words.get(at).equals("time") && UNTIL.contains(words.get(at + 1))) {
                return at + 2;
            }
        }
        return 0;
    }

    /** "Diabetes in remission": what is wanted of something bad stands behind its preposition. */
    private boolean isUnderControl(List<String> words) {
        for (int at = 1; at + 1 < words.size(); at++) {
            boolean tied = PREPOSITIONS.contains(words.get(at)) || words.get(at).equals("under");
            if (tied && terms.worths().good().isTerm(words, at, at + 2)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReduced(List<String> words) {
        for (String word : words) {
            if (isReduced(word)) {
                return true;
            }
        }
        return false;
    }

    /** "Halved", "cut": what was done to it, not what it is, as in "lower back". */
    private boolean isReduced(String word) {
        return terms.reducing().contains(word) && (word.endsWith("ed") || word.equals("cut"));
    }

    /** The end of the words before the first preposition: "severity" in "severity of the pain". */
    private int head(List<String> words) {
        int at = 0;
        while (at < words.size() && !(at > 0 && PREPOSITIONS.contains(words.get(at)) && !named(words, at))) {
            at++;
        }
        return at;
    }

    /** Whether a preposition belongs to the name of an outcome: "quality of life". */
    private boolean named(List<String> words, int at) {
        return terms.worths().good().isTerm(words, at - 1, Math.min(words.size(), at + 2));
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
