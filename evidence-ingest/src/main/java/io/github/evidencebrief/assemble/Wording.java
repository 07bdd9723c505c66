package io.github.evidencebrief.assemble;

import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The noun phrases of one document, each cut into its words once, and compared by what they name. */
final class Wording {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private final Terms terms;
    private final Map<String, Phrase> phrases = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, Boolean> controls = new HashMap<>();

    Wording(Terms terms) {
        this.terms = terms;
    }

    /** The phrase in normal form. */
    Phrase phrase(String name) {
        return phrases.computeIfAbsent(name, VOCABULARY::phrase);
    }

    /** The words of a phrase in lower case, not to be changed. */
    List<String> words(String name) {
        return words.computeIfAbsent(name, Terms::words);
    }

    /** Whether a phrase is what a comparator group gets. */
    boolean isControl(String name) {
        return controls.computeIfAbsent(name, key -> terms.controls().isIn(words(key)));
    }

    /** Whether every one of some phrases, if there are any, is what a comparator group gets. */
    boolean areControls(List<String> names) {
        for (String name : names) {
            if (!isControl(name)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a phrase names nothing in particular. */
    boolean isGeneric(String name) {
        return phrase(name).generic();
    }

    /** Whether both name the same thing in the same detail. */
    boolean same(String one, String other) {
        return phrase(one).sameAs(phrase(other));
    }

    /** Whether one phrase of some names the same thing as another. */
    boolean isSameAsAny(String name, Collection<String> others) {
        for (String other : others) {
            if (same(name, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one names a kind of the other. */
    boolean related(String one, String other) {
        return phrase(one).sharesHead(phrase(other));
    }

    /** Whether a phrase and one of some others name kinds of each other. */
    boolean isRelatedToAny(String name, List<String> others) {
        for (String other : others) {
            if (related(name, other)) {
                return true;
            }
        }
        return false;
    }
}
