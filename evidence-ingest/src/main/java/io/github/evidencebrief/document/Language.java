package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A language and its commonest words, by which a text in it is told.
 *
 * @param tag its BCP 47 tag
 * @param words that stand in any text in it; two languages may share one
 */
record Language(String tag, List<String> words) {
    /** Most characters that are looked at. */
    private static final int SAMPLE = 20_000;

    /** Share of function words below which no language is named. */
    private static final double LEAST_SHARE = 0.08;

    private static final List<Language> ALL = List.of(
            new Language(
                    "de",
                    List.of("der", "die", "das", "und", "ist", "nicht", "mit", "von", "ein", "eine", "den", "auf")),
            new Language(
                    "en", List.of("the", "of", "and", "to", "is", "that", "for", "with", "was", "were", "are", "by")),
            new Language("es", List.of("el", "los", "las", "y", "del", "que", "con", "una", "por", "para", "se", "es")),
            new Language(
                    "fr", List.of("le", "les", "et", "des", "est", "une", "dans", "pour", "que", "qui", "sur", "du")),
            new Language(
                    "it", List.of("il", "gli", "e", "di", "che", "della", "una", "sono", "per", "con", "nel", "non")),
            new Language(
                    "nl", List.of("het", "een", "van", "en", "niet", "met", "zijn", "voor", "op", "dat", "te", "bij")),
            new Language("pt", List.of("os", "as", "e", "do", "da", "que", "com", "uma", "por", "para", "em", "foi")));

    private static final Phrases<Word> WORDS = Phrases.of(known(), word -> PlainWords.of(word.word()));

    /** A word of the language of a number. */
    private record Word(int language, String word) {}

    private static List<Word> known() {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < ALL.size(); i++) {
            for (String word : ALL.get(i).words()) {
                words.add(new Word(i, word));
            }
        }
        return words;
    }

    /** The tag of the language of a text, or {@code und} when no known one stands out. */
    static String of(PlainWords text) {
        PlainWords sample = text.in(new Span(0, Math.min(text.text().length(), SAMPLE)));
        int[] found = new int[ALL.size()];
        WORDS.all(sample).forEach(word -> found[word.language()]++);
        String best = "und";
        double most = LEAST_SHARE * sample.count();
        for (int i = 0; i < found.length; i++) {
            best = found[i] > most ? ALL.get(i).tag() : best;
            most = Math.max(most, found[i]);
        }
        return best;
    }
}
