package io.github.evidencebrief.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says which countries a text names; the words are those of {@code countries.txt}. */
public final class Countries {
    /** Before the towns and regions of a country. */
    private static final String IN = "in ";

    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Set<String> TOWNS = read(NAMES);
    private static final Set<String> REGIONS =
            Set.copyOf(WordFile.of("regions.txt").lines());
    private static final Set<String> MEETINGS =
            Set.copyOf(WordFile.of("meetings.txt").lines());

    private static final Set<String> HOUSES = Set.of("University", "Medical", "Hospital", "Children", "General");

    /** A meeting is named within so many words before the place where it is held. */
    private static final int REACH = 8;

    private static final List<String> BUSY = WordFile.of("busy-countries.txt").lines();

    private Countries() {}

    /** The countries that a text names, itself or by an adjective or a city; a name such as "Danish Heart" is none. */
    public static Set<String> in(String text) {
        Set<String> countries = new LinkedHashSet<>();
        names(text).forEach(name -> countries.add(NAMES.getOrDefault(name, name)));
        return countries;
    }

    /** The towns and regions that a text names, of those that are known. */
    public static Set<String> towns(String text) {
        Set<String> towns = new LinkedHashSet<>(names(text));
        towns.retainAll(TOWNS);
        return towns;
    }

    /** Whether a place has towns in it, one of which another text may name. */
    public static boolean isRegion(String town) {
        return REGIONS.contains(town);
    }

    /** Whether so many studies are made in a country that two of one treatment may well come from there. */
    public static boolean isBusy(String country) {
        return BUSY.contains(country);
    }

    /** Whether it is the country in which the most studies are made, so that even two sources may mean two of them. */
    public static boolean isBusiest(String country) {
        return BUSY.get(0).equals(country);
    }

    /** The longest name at each place: "New South Wales" is not Wales. */
    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        List<String> words = words(text);
        int at = 0;
        while (at < words.size()) {
            Optional<String> name = name(words, at);
            if (name.isPresent() && !isVenue(words, at)) {
                names.add(name.get());
            }
            at += name.map(found -> found.split(" ", -1).length).orElse(1);
        }
        return names;
    }

    /** "Told a congress in Ghent": where it was told, not where it was done. */
    private static boolean isVenue(List<String> words, int at) {
        return at > 0
                && words.get(at - 1).equals("in")
                && words.subList(Math.max(0, at - REACH), at).stream().anyMatch(MEETINGS::contains);
    }

    private static Optional<String> name(List<String> words, int at) {
        if (words.get(at).isEmpty() || Character.isLowerCase(words.get(at).charAt(0))) {
            return Optional.empty();
        }
        String next = word(words, at + 1);
        String two = words.get(at) + " " + next;
        String three = two + " " + word(words, at + 2);
        boolean partOfName = !next.isEmpty() && Character.isUpperCase(next.charAt(0)) && !isHouse(words.get(at), next);
        return Stream.of(three, two, partOfName ? "" : words.get(at))
                .filter(NAMES::containsKey)
                .findFirst();
    }

    /** "Ghent University Hospital" stands in Ghent; an "American College" may stand anywhere. */
    private static boolean isHouse(String name, String next) {
        return TOWNS.contains(name) && HOUSES.contains(next);
    }

    private static String word(List<String> words, int at) {
        return at < words.size() ? words.get(at) : "";
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

    /** Reads all names with their countries; the answer has those of towns and regions. */
    private static Set<String> read(Map<String, String> names) {
        Set<String> towns = new LinkedHashSet<>();
        WordFile.of("countries.txt").lists('=').forEach(line -> add(line, names, towns));
        return towns;
    }

    private static void add(List<String> line, Map<String, String> names, Set<String> towns) {
        String country = line.get(0);
        for (String piece : line) {
            if (piece.startsWith(IN)) {
                for (String town : piece.substring(IN.length()).split(", ", -1)) {
                    names.put(town, country);
                    towns.add(town);
                }
            } else {
                names.put(piece, country);
            }
        }
    }
}
