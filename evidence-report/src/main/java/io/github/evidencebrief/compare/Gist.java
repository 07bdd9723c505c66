package io.github.evidencebrief.compare;

import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a statement is about, told by its words alone: the beginnings of its telling words, its numbers, its matters
 * and its time.
 *
 * @param said the statement
 * @param signs the beginnings of words, the numbers, the matters and the time
 */
record Gist(Said<?> said, Set<String> signs) {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final Cues COMMON = Cues.read("common.txt");
    private static final Cues ECHOED = Cues.read("echo-common.txt");
    private static final List<String> NUMBERS =
            List.of("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Marks a matter that other words may tell, which counts for more than a word. */
    private static final char MATTER = '#';

    /** So much of a word is compared that "resistance" meets "resistant". */
    private static final int STEM = 6;

    static Gist of(Said<?> said) {
        Set<String> signs = new LinkedHashSet<>();
        VOCABULARY.words(said.words()).stream()
                .map(Gist::digits)
                .filter(Gist::tells)
                .forEach(word -> signs.add(stem(word)));
        Concepts.in(said.words()).forEach(name -> signs.add(MATTER + name));
        Results.anyTime(said).ifPresent(time -> signs.add(MATTER + time.text()));
        return new Gist(said, signs);
    }

    private static String digits(String word) {
        int number = NUMBERS.indexOf(word);
        return number < 0 ? word : String.valueOf(number + 3);
    }

    private static boolean tells(String word) {
        boolean number = Character.isDigit(word.charAt(0));
        return (number || word.length() > 2) && !COMMON.has(word) && !ECHOED.has(word);
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    static boolean isMatter(String sign) {
        return sign.charAt(0) == MATTER;
    }

    static boolean isNumber(String sign) {
        return sign.chars().allMatch(c -> Character.isDigit(c) || c == '.') && Character.isDigit(sign.charAt(0));
    }

    /** Whether both have a telling word that does not merely name what they are about. */
    boolean sharesWords(Gist other) {
        return signs.stream()
                .filter(sign -> !isMatter(sign) && !isNumber(sign))
                .filter(sign -> said.topics().stream().noneMatch(topic -> topic.contains(sign)))
                .anyMatch(other.signs::contains);
    }

    /** Whether its words hold those of a phrase. */
    boolean names(Phrase phrase) {
        return phrase.words().stream().map(Gist::stem).allMatch(signs::contains);
    }

    /** What it shares with another, in its own words. */
    String readable(Gist other) {
        String words = shared(other, word -> true);
        return words.isEmpty() ? "this: " + said.words() : words;
    }

    /** The shared words of some kind, in its own words; empty for none. */
    String shared(Gist other, Predicate<String> kind) {
        return AsSaid.in(
                said.words(),
                word -> tells(word)
                        && Character.isLetter(word.charAt(0))
                        && kind.test(word)
                        && other.signs.contains(stem(word)));
    }

    String source() {
        return said.source();
    }
}
