package io.github.evidencebrief.assemble;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the study that a word such as "the Finnish trial" means: the one whose sentences name that place. */
final class StudyPlaces {
    private static final int ALIKE = 3;
    private static final int MOST_PLACES = 40;

    private final Reading reading;

    StudyPlaces(Reading reading) {
        this.reading = reading;
    }

    Optional<StudyDraft> find(StudyCue cue, List<StudyDraft> drafts) {
        List<String> named = capitalised(reading.words(cue.span()));
        return drafts.stream()
                .filter(draft -> draft.places.stream()
                        .limit(MOST_PLACES)
                        .map(reading::words)
                        .flatMap(words -> capitalised(words).stream())
                        .anyMatch(word -> named.stream().anyMatch(place -> same(place, word))))
                .findFirst();
    }

    static List<String> capitalised(String words) {
        return Stream.of(words.split("[^\\p{L}]+", -1))
                .filter(word -> word.length() > ALIKE && Character.isUpperCase(word.charAt(0)))
                .toList();
    }

    /** "Finnish" and "Finland" begin alike. */
    private static boolean same(String one, String other) {
        return one.regionMatches(0, other, 0, ALIKE);
    }
}
