package io.github.evidencebrief.assemble;

import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.List;

/** Compares noun phrases by what they name. */
final class Likeness {
    private Likeness() {}

    /** Whether both name the same thing in the same detail. */
    static boolean same(String one, String other) {
        return phrase(one).sameAs(phrase(other));
    }

    /** Whether one names a kind of the other. */
    static boolean related(String one, String other) {
        return phrase(one).sharesHead(phrase(other));
    }

    /** Whether some phrase of one list names a kind of some phrase of the other. */
    static boolean related(List<String> some, List<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> related(one, other)));
    }

    /** Whether a phrase names nothing in particular. */
    static boolean isGeneric(String name) {
        return phrase(name).generic();
    }

    private static Phrase phrase(String text) {
        return Vocabulary.standard().phrase(text);
    }
}
