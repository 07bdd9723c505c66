package io.github.evidencebrief.assemble;

import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often a text says a word, in whatever form.
 *
 * <pre>
 *   "therapy"   only sentences with "therap" can say it; these alone are cut into words, each once
 * </pre>
 */
final class WordCounts {
    /** As much of a text as is counted in, in UTF-16 units; an article is shorter. */
    private static final int LONGEST = 50_000;

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private final Reading reading;
    private final List<String> plain = new ArrayList<>();
    private final Map<Integer, List<String>> words = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    WordCounts(Reading reading) {
        this.reading = reading;
    }

    /** How many words of the text have this normal form. */
    int of(String word) {
        return counts.computeIfAbsent(word, this::counted);
    }

    /** Whether a word comes so often; sentences are cut into words only when its letters come so often. */
    boolean holds(String word, int times) {
        String beginning = VOCABULARY.beginning(word);
        return lettersCome(beginning, times) && counted(word, beginning, times) >= times;
    }

    private boolean lettersCome(String letters, int times) {
        int found = 0;
        for (int i = 0; i < plain().size() && found < times; i++) {
            String sentence = plain.get(i);
            int at = sentence.indexOf(letters);
            while (at >= 0 && found < times) {
                found++;
                at = sentence.indexOf(letters, at + 1);
            }
        }
        return found == times;
    }

    private int counted(String word) {
        return counted(word, VOCABULARY.beginning(word), Integer.MAX_VALUE);
    }

    /** How often a word comes; no further than up to a number, or a little above. */
    private int counted(String word, String beginning, int most) {
        int count = 0;
        for (int i = 0; i < plain().size() && count < most; i++) {
            if (plain.get(i).contains(beginning)) {
                count += Collections.frequency(words(i), word);
            }
        }
        return count;
    }

    private List<String> words(int sentence) {
        return words.computeIfAbsent(
                sentence, at -> VOCABULARY.words(words(reading.sentences().get(at))));
    }

    private String words(Sentence sentence) {
        return reading.words(sentence.span());
    }

    /** The sentences in lower case without apostrophes; written when first asked for. */
    private List<String> plain() {
        if (plain.isEmpty()) {
            for (Sentence sentence : reading.sentences()) {
                if (sentence.span().end() <= LONGEST) {
                    plain.add(plain(words(sentence)));
                }
            }
        }
        return plain;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace("'", "").replace("\u2019", "");
    }
}
