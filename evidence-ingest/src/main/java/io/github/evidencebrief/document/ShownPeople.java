package io.github.evidencebrief.document;

import java.util.Set;

/** Words for those whom a picture shows. */
final class ShownPeople {
    private static final Set<String> WORDS = Set.of(
            "woman",
            "women",
            "man",
            "men",
            "person",
            "people",
            "couple",
            "child",
            "children",
            "girl",
            "girls",
            "boy",
            "boys",
            "adults",
            "volunteer",
            "volunteers",
            "doctor",
            "doctors",
            "nurse",
            "nurses",
            "gardener",
            "gardeners",
            "patient",
            "patients",
            "runner",
            "runners",
            "walker",
            "walkers",
            "pupils",
            "students",
            "teacher",
            "teachers",
            "residents",
            "pensioners",
            "swimmers",
            "cyclists",
            "dancers",
            "mother",
            "father",
            "worker",
            "workers",
            "scientist",
            "scientists",
            "visitors",
            "members",
            "shoppers",
            "pharmacist",
            "physician",
            "therapist",
            "baby",
            "hands");

    private ShownPeople() {}

    /** Whether a word in lower case is one of them. */
    static boolean include(String word) {
        return WORDS.contains(word);
    }
}
