package io.github.evidencebrief.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which countries a text names as those of a study; the words are those of {@code places.txt}. */
final class Places {
    private static final String FILE = "places.txt";
    private static final Map<String, String> COUNTRIES = read();

    private Places() {}

    /** The countries that a text names, itself or by an adjective or a city; a name such as "Danish Heart" is none. */
    static Set<String> in(String text) {
        Set<String> countries = new LinkedHashSet<>();
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            country(words, i).ifPresent(countries::add);
        }
        return countries;
    }

    private static Optional<String> country(List<String> words, int at) {
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        Optional<String> two = Optional.ofNullable(COUNTRIES.get(words.get(at) + " " + next));
        boolean partOfName = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
        return two.or(() -> partOfName ? Optional.empty() : Optional.ofNullable(COUNTRIES.get(words.get(at))));
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
        try (InputStream in = Places.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The file " + FILE + " is missing from the jar");
            }
            Map<String, String> countries = new LinkedHashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> learn(line, countries));
            return countries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void learn(String line, Map<String, String> countries) {
        List<String> names = List.of(line.split(" = ", -1));
        names.forEach(name -> countries.put(name, names.get(0)));
    }
}
