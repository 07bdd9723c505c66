package io.github.evidencebrief.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Full names that a text gives to people without telling what they are.
 *
 * <p>{@code Teacher Ada Holm isn't having it.} names Ada Holm; {@code Oslo Harbour Union members} names nobody.
 */
final class IntroducedNames {
    /** The name must begin among so many first words of its sentence. */
    private static final int FRONT = 5;

    private static final int LONGEST = 4;
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "ter", "di");
    private static final Set<String> POINTING =
            Set.of("the", "a", "an", "this", "that", "at", "in", "of", "from", "on");

    private final TermSet bodies;
    private final TermSet openers;

    IntroducedNames(Terms terms) {
        this.bodies = terms.pageOwners();
        this.openers = terms.nameStops();
    }

    /** The full name that the first words of a sentence hold; absent when they hold none. */
    Optional<String> atFront(String sentence) {
        List<String> words = firstWords(sentence.strip());
        for (int i = 0; i < Math.min(FRONT, words.size()); i++) {
            Optional<String> name = startsAt(words, i);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** As many words, cut at white space, as a name may take that begins at the front. */
    private static List<String> firstWords(String sentence) {
        List<String> words = new ArrayList<>(FRONT + LONGEST);
        int at = 0;
        while (at < sentence.length() && words.size() < FRONT + LONGEST) {
            int start = at;
            while (at < sentence.length() && !isSpace(sentence.charAt(at))) {
                at++;
            }
            words.add(sentence.substring(start, at));
            while (at < sentence.length() && isSpace(sentence.charAt(at))) {
                at++;
            }
        }
        return words;
    }

    /** The letters, marks on letters and hyphens that some words begin with. */
    static String firstLetters(String words) {
        int end = 0;
        while (end < words.length() && isLetter(words.codePointAt(end))) {
            end += Character.charCount(words.codePointAt(end));
        }
        return words.substring(0, end);
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c)
                || c == '-'
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private Optional<String> startsAt(List<String> words, int start) {
        boolean pointed =
                start > 0 && POINTING.contains(bare(words.get(start - 1)).toLowerCase(Locale.ROOT));
        List<String> name = new ArrayList<>();
        int i = start;
        while (!pointed && i < words.size() && name.size() <= LONGEST && isPart(words.get(i), name)) {
            name.add(bare(words.get(i)));
            boolean stops = !Character.isLetter(words.get(i).charAt(words.get(i).length() - 1));
            i = stops ? words.size() : i + 1;
        }
        return name.size() > 1 && name.size() <= LONGEST && isOfPerson(name)
                ? Optional.of(String.join(" ", name))
                : Optional.empty();
    }

    private static boolean isPart(String word, List<String> name) {
        return isCapital(word) || (!name.isEmpty() && PARTICLES.contains(word));
    }

    private boolean isOfPerson(List<String> name) {
        List<String> words = Terms.words(String.join(" ", name));
        return !bodies.isIn(words) && !openers.isIn(words);
    }

    /** Whether a word is written as a name is: one capital, then small letters. */
    private static boolean isCapital(String word) {
        String bare = bare(word);
        return bare.length() > 1
                && Character.isUpperCase(bare.charAt(0))
                && bare.chars().skip(1).anyMatch(Character::isLowerCase)
                && bare.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '\u2019');
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return Names.plain(word.substring(0, end));
    }

    /** The surname with the capitalised word that stands before it somewhere; absent when none does. */
    static Optional<String> fuller(String text, String surname) {
        for (int at = text.indexOf(surname); at > 1; at = text.indexOf(surname, at + 1)) {
            int from = text.lastIndexOf(' ', at - 2) + 1;
            String before = text.substring(from, at - 1);
            boolean first = text.charAt(at - 1) == ' '
                    && isCapital(before)
                    && bare(before).equals(before);
            if (first && !isTitle(before) && (from < 2 || ".?!\n".indexOf(text.charAt(from - 2)) < 0 || from == 0)) {
                return Optional.of(before + " " + surname);
            }
        }
        return Optional.empty();
    }

    private static boolean isTitle(String word) {
        return Set.of("Dr", "Prof", "Professor", "Mr", "Mrs", "Ms", "Miss", "Sir", "Dame")
                .contains(word);
    }
}
