package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody a text introduces by full name and shows as no expert.
 *
 * @param surname between spaces, lower case, for looking up
 */
record Layperson(String surname) {
    private static final List<String> SPEECH = List.of(
            "says", "said", "say", "tells", "told", "recalls", "recalled", "explains", "explained", "adds", "added");

    /** The people whom {@code told.get(i)} may introduce; whether they are laypeople is for the whole text to say. */
    static List<Layperson> introduced(String text, List<Told> told, int i, StoryCues cues) {
        Told sentence = told.get(i);
        Told next = i + 1 < told.size() ? told.get(i + 1) : sentence;
        boolean personal = sentence.hasPronoun() || sentence.isFirstPerson() || next.hasPronoun();
        boolean shown = personal
                && (cues.layperson().anyIn(sentence.words()) || cues.layperson().anyIn(next.words()));
        return shown ? named(sentence.span().in(text)) : List.of();
    }

    /** Everybody whom a sentence names in full. */
    static List<Layperson> named(String sentence) {
        return FullNames.surnames(sentence).stream()
                .map(name -> new Layperson(PlainWords.of(name).spaced()))
                .toList();
    }

    /** Everybody of whom a sentence gives name and age: {@code Ada, 61, from the harbour}. */
    static List<Layperson> aged(String sentence) {
        List<Layperson> aged = new ArrayList<>();
        for (int i = sentence.indexOf(", "); i >= 0; i = sentence.indexOf(", ", i + 1)) {
            int end = sentence.indexOf(',', i + 1);
            String name = sentence.substring(sentence.lastIndexOf(' ', i) + 1, i);
            boolean age = end > i + 2 && end <= i + 4 && CalendarWords.isNumber(sentence.substring(i + 2, end));
            if (age
                    && !name.isEmpty()
                    && Character.isUpperCase(name.charAt(0))
                    && CalendarWords.month(name).isEmpty()) {
                aged.add(new Layperson(PlainWords.of(name).spaced()));
            }
        }
        return aged;
    }

    /** Whether the person speaks somewhere and is nowhere shown as an expert. */
    boolean isLay(List<Told> told, Experts experts) {
        return speaks(told) && !experts.include(this);
    }

    boolean isIn(Told sentence) {
        return sentence.has(surname) || sentence.has(surname.stripTrailing() + "'s ");
    }

    private boolean speaks(List<Told> told) {
        return told.stream().anyMatch(sentence -> SPEECH.stream().anyMatch(verb -> isSpeaker(sentence, verb)));
    }

    private boolean isSpeaker(Told sentence, String verb) {
        return sentence.has(surname + verb + " ")
                || sentence.has(" " + verb + surname)
                || sentence.has(" " + verb + " ms" + surname)
                || sentence.has(" " + verb + " mr" + surname);
    }
}
