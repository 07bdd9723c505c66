package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells the language of a text by its commonest words. */
final class Language {
    /** Most characters that are looked at. */
    private static final int SAMPLE = 20_000;

    /** Share of function words below which no language is named. */
    private static final double LEAST_SHARE = 0.08;

    private static final SortedMap<String, Set<String>> FUNCTION_WORDS = functionWords();

    private static final Map<String, List<String>> LANGUAGES = languages();

    private Language() {}

    private static SortedMap<String, Set<String>> functionWords() {
        SortedMap<String, Set<String>> words = new TreeMap<>();
        words.put("de", Set.of("der", "die", "das", "und", "ist", "nicht", "mit", "von", "ein", "eine", "den", "auf"));
        words.put("en", Set.of("the", "of", "and", "to", "is", "that", "for", "with", "was", "were", "are", "by"));
        words.put("es", Set.of("el", "los", "las", "y", "del", "que", "con", "una", "por", "para", "se", "es"));
        words.put("fr", Set.of("le", "les", "et", "des", "est", "une", "dans", "pour", "que", "qui", "sur", "du"));
        words.put("it", Set.of("il", "gli", "e", "di", "che", "della", "una", "sono", "per", "con", "nel", "non"));
        words.put("nl", Set.of("het", "een", "van", "en", "niet", "met", "zijn", "voor", "op", "dat", "te", "bij"));
        words.put("pt", Set.of("os", "as", "e", "do", "da", "que", "com", "uma", "por", "para", "em", "foi"));
        return words;
    }

    /** The languages of each function word. */
    private static Map<String, List<String>> languages() {
        Map<String, List<String>> languages = new HashMap<>();
        FUNCTION_WORDS.forEach((tag, words) -> words.forEach(
                word -> languages.computeIfAbsent(word, w -> new ArrayList<>()).add(tag)));
        return languages;
    }

    /** Its BCP 47 tag, or {@code und} when no known language stands out. */
    static String of(String text) {
        List<String> words = PlainWords.of(text, new Span(0, Math.min(text.length(), SAMPLE)))
                .list();
        Map<String, Integer> found = new HashMap<>();
        for (String word : words) {
            LANGUAGES.getOrDefault(word, List.of()).forEach(tag -> found.merge(tag, 1, Integer::sum));
        }
        String best = "und";
        double most = LEAST_SHARE * words.size();
        for (String tag : FUNCTION_WORDS.keySet()) {
            best = found.getOrDefault(tag, 0) > most ? tag : best;
            most = Math.max(most, found.getOrDefault(tag, 0));
        }
        return best;
    }
}
