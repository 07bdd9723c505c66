package io.github.evidencebrief.assemble;

import java.util.List;
import java.util.Locale;

/** Compares names of journals, bodies and people by their words. */
final class Names {
    private static final List<String> SMALL = List.of("the", "of", "and", "for", "in", "&");

    private static final int LONGEST_DEGREE = 4;
    private static final int SHORTEST_ACRONYM = 5;
    private static final int SHORTEST_TITLE = 3;

    private Names() {}

    /** Whether two names are the same but for case, articles and small words. */
    static boolean same(String one, String other) {
        return words(one).equals(words(other));
    }

    /** Whether all words of one name stand in the other. */
    static boolean within(String one, String other) {
        List<String> few = words(one);
        List<String> many = words(other);
        return !few.isEmpty() && (many.containsAll(few) || few.containsAll(many));
    }

    private static List<String> words(String name) {
        return Terms.words(name).stream().filter(word -> !SMALL.contains(word)).toList();
    }

    /** Whether a name is letters behind a name: "MSc", "DMD". */
    static boolean isDegree(String name) {
        return name.indexOf(' ') < 0
                && name.length() <= LONGEST_DEGREE
                && name.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** Whether a name is one a study goes by: "SOUND-UP", "LUNCH2"; a shorter one may be a condition or a scan. */
    static boolean isAcronym(String name) {
        return isAcronym(name, SHORTEST_ACRONYM);
    }

    /** Whether a name that the text says to be that of a study may be one: "HALT" in "HALT, a trial of". */
    static boolean isShortAcronym(String name) {
        return isAcronym(name, SHORTEST_TITLE);
    }

    private static boolean isAcronym(String name, int least) {
        long capitals = name.chars().filter(Character::isUpperCase).count();
        return capitals >= least && name.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isWhitespace(c));
    }

    /** The last word of a person's name, in lower case. */
    static String surname(String name) {
        String bare = name.strip();
        int from = bare.length();
        while (from > 0 && !isSpace(bare.charAt(from - 1))) {
            from--;
        }
        return bare.substring(from).toLowerCase(Locale.ROOT);
    }

    /** The words with one space between them. */
    private static String line(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!isSpace(c)) {
                line.append(c);
            } else if (!isSpace(words.charAt(i - 1))) {
                line.append(' ');
            }
        }
        return line.toString();
    }

    /** The white space of regular expressions. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** A name on one line without a possessive ending. */
    static String plain(String name) {
        String line = line(name.strip());
        return line.endsWith("'s") || line.endsWith("\u2019s") ? line.substring(0, line.length() - 2) : line;
    }
}
