package io.github.evidencebrief.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which countries a text names; the words are those of {@code countries.txt}. */
public final class Countries {
    private static final Map<String, String> NAMES = read();

    private Countries() {}

    /** The countries that a text names, itself or by an adjective or a city; a name such as "Danish Heart" is none. */
    public static Set<String> in(String text) {
        Set<String> countries = new LinkedHashSet<>();
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            country(words, i).ifPresent(countries::add);
        }
        return countries;
    }

    private static Optional<String> country(List<String> words, int at) {
        if (words.get(at).isEmpty() || Character.isLowerCase(words.get(at).charAt(0))) {
            return Optional.empty();
        }
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        Optional<String> two = Optional.ofNullable(NAMES.get(words.get(at) + " " + next));
        boolean partOfName = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
        return two.or(() -> partOfName ? Optional.empty() : Optional.ofNullable(NAMES.get(words.get(at))));
    }

    /** The words, with an empty one where something else than a space stands between two. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (!letter) {
                words.add(text.substring(from, i));
                from = i + 1;
            }
        }
        return words;
    }

    private static Map<String, String> read() {
        Map<String, String> names = new LinkedHashMap<>();
        WordFile.of("countries.txt").lists('=').forEach(words -> words.forEach(word -> names.put(word, words.get(0))));
        return names;
    }
}
