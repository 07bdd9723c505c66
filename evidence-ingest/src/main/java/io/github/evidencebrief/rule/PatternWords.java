package io.github.evidencebrief.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words that a pattern names. */
final class PatternWords {
    private PatternWords() {}

    static Set<String> of(Pattern pattern) {
        if (pattern instanceof Pattern.Terms terms) {
            return RuleSet.split(terms.terms());
        } else if (pattern instanceof Pattern.Sequence sequence) {
            return all(sequence.parts());
        } else if (pattern instanceof Pattern.Choice choice) {
            return all(choice.options());
        } else if (pattern instanceof Pattern.Maybe maybe) {
            return of(maybe.part());
        } else if (pattern instanceof Pattern.Slot slot) {
            return of(slot.filling());
        }
        return Set.of();
    }

    private static Set<String> all(List<Pattern> patterns) {
        Set<String> words = new LinkedHashSet<>();
        patterns.forEach(pattern -> words.addAll(of(pattern)));
        return words;
    }
}
