package io.github.evidencebrief.compare;

import java.util.Arrays;
import java.util.List;

/** Matters that statements in other words may share: dropping out, cost, how it works. */
final class Concepts {
    /**
     * A matter and the words that tell it.
     *
     * @param name the matter, as it stands in a question
     * @param words any of them tells it
     */
    record Concept(String name, Cues words) {}

    private static final List<Concept> ALL = read("concepts.txt");

    private Concepts() {}

    /** The matters of a file, one a line. */
    static List<Concept> read(String file) {
        return Cues.entries(file).stream().map(line -> concept(file, line)).toList();
    }

    private static Concept concept(String file, String line) {
        int bar = line.indexOf('|');
        if (bar < 0) {
            throw new IllegalStateException(
                    file + ": \"" + line + "\" has no | between the name and its words; write one");
        }
        return new Concept(
                line.substring(0, bar).trim(),
                Cues.of(Arrays.asList(line.substring(bar + 1).split(",", -1))));
    }

    /** The names of the matters that a text speaks of. */
    static List<String> in(String text) {
        String plain = Cues.plain(text);
        return ALL.stream()
                .filter(concept -> concept.words.areInPlain(plain))
                .map(Concept::name)
                .toList();
    }
}
