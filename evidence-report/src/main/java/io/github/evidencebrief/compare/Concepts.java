package io.github.evidencebrief.compare;

import java.util.Arrays;
import java.util.List;

/** Matters that statements in other words may share: dropping out, cost, how it works. */
final class Concepts {
    private record Concept(String name, Cues words) {}

    private static final List<Concept> ALL =
            Cues.entries("concepts.txt").stream().map(Concepts::concept).toList();

    private Concepts() {}

    private static Concept concept(String line) {
        int bar = line.indexOf('|');
        if (bar < 0) {
            throw new IllegalStateException(
                    "concepts.txt: \"" + line + "\" has no | between the name and its words; write one");
        }
        return new Concept(
                line.substring(0, bar).trim(),
                Cues.of(Arrays.asList(line.substring(bar + 1).split(",", -1))));
    }

    /** The names of the matters that a text speaks of. */
    static List<String> in(String text) {
        return ALL.stream()
                .filter(concept -> concept.words.areIn(text))
                .map(Concept::name)
                .toList();
    }
}
