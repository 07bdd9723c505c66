package io.github.evidencebrief.document;

import java.util.Set;

/** Full stops that end an abbreviation or an initial rather than a sentence. */
final class Abbreviations {
    /** Always followed by a name, a number or the rest of a sentence. */
    private static final Set<String> BEFORE_A_NAME = Set.of(
            "dr", "drs", "mr", "mrs", "ms", "prof", "profs", "st", "sen", "rep", "gov", "gen", "rev", "hon", "vs",
            "e.g", "i.e", "cf", "ca", "viz", "approx", "fig", "figs", "eq", "ref", "refs", "vol", "pp", "ch", "eds",
            "messrs");

    /** Stand before a number only: {@code No. 1}, {@code Aug. 3}. */
    private static final Set<String> BEFORE_A_NUMBER = Set.of(
            "no", "nos", "p", "n", "sec", "tab", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec");

    /** May end a sentence as well. */
    private static final Set<String> OPEN =
            Set.of("al", "etc", "inc", "ltd", "co", "corp", "jr", "sr", "mass", "calif", "dept", "univ", "min", "wk");

    /** Begin a sentence far more often than they go on one after an abbreviation. */
    private static final Set<String> BEGINNINGS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "they",
            "he",
            "she",
            "it",
            "we",
            "in",
            "but",
            "and",
            "for",
            "of",
            "at",
            "to",
            "there",
            "some",
            "more",
            "most",
            "other",
            "after",
            "during",
            "however",
            "patients",
            "people",
            "participants",
            "both",
            "all",
            "while",
            "when",
            "if",
            "its");

    /** Words that a letter follows. */
    private static final Set<String> LETTERED = Set.of(
            "vitamin",
            "vitamins",
            "hepatitis",
            "influenza",
            "group",
            "arm",
            "class",
            "grade",
            "factor",
            "type",
            "plan",
            "part",
            "phase",
            "stage",
            "table",
            "appendix");

    private Abbreviations() {}

    /**
     * Whether the sentence goes on after a full stop.
     *
     * @param from where the sentence began
     * @param stop offset of the full stop
     * @param next offset of the first character of the next word
     */
    static boolean goOn(String text, int from, int stop, int next) {
        int start = startOfWord(text, from, stop);
        String word = lowerCase(text, start, stop);
        boolean number = Character.isDigit(text.charAt(next));
        if (BEFORE_A_NAME.contains(word) || (number && BEFORE_A_NUMBER.contains(word))) {
            return true;
        }
        boolean initial = isInitial(text, start, stop) && !isLettered(text, from, start);
        return (initial || isOpenAbbreviation(word)) && !mayBegin(text, next);
    }

    /** "Vitamin E", "hepatitis B", "group C": a letter that tells one of several. */
    private static boolean isLettered(String text, int from, int start) {
        int end = start;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return LETTERED.contains(lowerCase(text, startOfWord(text, from, end), end));
    }

    private static int startOfWord(String text, int from, int stop) {
        int start = stop;
        while (start > from && isOfWord(text.charAt(start - 1)) && stop - start < 12) {
            start--;
        }
        return start;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '.';
    }

    private static String lowerCase(String text, int start, int stop) {
        StringBuilder word = new StringBuilder(stop - start);
        for (int i = start; i < stop; i++) {
            word.append(Character.toLowerCase(text.charAt(i)));
        }
        return word.toString();
    }

    /** A capital before the full stop that follows a name or begins one: {@code Daniel C.}, {@code F.M.} */
    private static boolean isInitial(String text, int start, int stop) {
        int length = stop - start;
        return (length == 1 && isInitialLetter(text.charAt(start))) || (length == 3 && isInitials(text, start));
    }

    private static boolean isInitialLetter(char c) {
        return Character.isUpperCase(c) && c != 'I';
    }

    private static boolean isInitials(String text, int start) {
        boolean country = text.startsWith("U.", start);
        return !country
                && Character.isUpperCase(text.charAt(start))
                && text.charAt(start + 1) == '.'
                && Character.isUpperCase(text.charAt(start + 2));
    }

    /** Abbreviations that may end a sentence as well: {@code U.S.}, {@code et al.}, {@code M.D.}, {@code Inc.} */
    private static boolean isOpenAbbreviation(String word) {
        return word.indexOf('.') > 0 || OPEN.contains(word);
    }

    private static boolean mayBegin(String text, int next) {
        int end = next;
        while (end < text.length() && end - next < 12 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return BEGINNINGS.contains(lowerCase(text, next, end));
    }
}
