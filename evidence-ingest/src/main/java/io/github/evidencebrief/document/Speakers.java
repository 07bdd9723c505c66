package io.github.evidencebrief.document;

import java.util.List;

/** Tells who speaks in a sentence. */
final class Speakers {
    private static final List<String> VERBS = List.of(" says ", " said ", " tells ", " told ", " explains ", " notes ");

    private Speakers() {}

    /** Whether somebody other than a person, or than he or she, says something in a sentence. */
    static boolean another(Told sentence, Layperson person) {
        String words = sentence.unquoted().spaced();
        return VERBS.stream().filter(words::contains).anyMatch(verb -> !isPersons(words, verb, person));
    }

    private static boolean isPersons(String words, String verb, Layperson person) {
        return words.contains(" she" + verb)
                || words.contains(" he" + verb)
                || words.contains(verb + "she ")
                || words.contains(verb + "he ")
                || words.contains(verb.stripTrailing() + person.surname())
                || words.contains(person.surname() + verb.strip());
    }
}
