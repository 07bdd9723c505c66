package io.github.evidencebrief.phrase;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads how many schools, homes or other places a text counts, ten or more.
 *
 * <pre>
 *   Thirty-six schools in Leeds took part.     36
 *   It ran in 64 day nurseries for a winter.   64
 * </pre>
 */
public final class Sites {
    private static final int FEWEST = 10;
    private static final int DIGITS = 4;

    /** So many words may stand between the number and the places: "64 Flemish day nurseries". */
    private static final int REACH = 3;

    private static final Set<String> SITES = WordFile.of("sites.txt").lines().stream()
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> UNITS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final Map<String, Integer> NUMBERS = numbers();

    private Sites() {}

    /** The numbers of places that a text tells. */
    public static Set<Integer> in(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d,-]+", -1));
        Set<Integer> counts = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            int count = number(words.get(i));
            if (count >= FEWEST && isOfSites(words.subList(i + 1, Math.min(words.size(), i + 1 + REACH)))) {
                counts.add(count);
            }
        }
        return counts;
    }

    private static boolean isOfSites(List<String> next) {
        for (String word : next) {
            boolean stop = word.endsWith(",");
            if (SITES.contains(stop ? word.substring(0, word.length() - 1) : word)) {
                return true;
            }
            if (stop || number(word) > 0) {
                return false;
            }
        }
        return false;
    }

    private static int number(String word) {
        boolean digits =
                !word.isEmpty() && word.length() <= DIGITS && word.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, 0);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> line : WordFile.of("numbers.txt").lists('=')) {
            int value = Integer.parseInt(line.get(1));
            numbers.put(line.get(0), value);
            for (int i = 0; i < UNITS.size() && value % FEWEST == 0; i++) {
                numbers.put(line.get(0) + "-" + UNITS.get(i), value + i + 1);
            }
        }
        return numbers;
    }
}
