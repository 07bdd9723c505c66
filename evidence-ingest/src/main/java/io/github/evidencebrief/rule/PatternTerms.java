package io.github.evidencebrief.rule;

import java.util.Set;

/** The terms that a pattern names. */
final class PatternTerms {
    private PatternTerms() {}

    /** Adds the terms of a pattern to others. */
    static void add(Pattern pattern, Set<String> all) {
        if (pattern instanceof Pattern.Terms terms) {
            all.addAll(terms.terms());
        } else if (pattern instanceof Pattern.Sequence sequence) {
            sequence.parts().forEach(part -> add(part, all));
        } else if (pattern instanceof Pattern.Choice choice) {
            choice.options().forEach(option -> add(option, all));
        } else if (pattern instanceof Pattern.Maybe maybe) {
            add(maybe.part(), all);
        } else if (pattern instanceof Pattern.Slot slot) {
            add(slot.filling(), all);
        }
    }
}
