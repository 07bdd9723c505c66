package io.github.evidencebrief.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into lower-case singular words by hand, in one pass. */
final class Words {
    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || inNumber(text, i)) {
                word.append(c);
            } else if (!isApostrophe(c)) {
                flush(word, words);
            }
        }
        flush(word, words);
        return words;
    }

    private static boolean inNumber(String text, int i) {
        return text.charAt(i) == '.'
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(singular(word.toString().toLowerCase(Locale.ROOT)));
            word.setLength(0);
        }
    }

    /** The singular of an English noun by its ending; a wrong guess is harmless because both sides get the same. */
    static String singular(String word) {
        int n = word.length();
        if (n > 4 && word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        if (n > 4 && hissing(word)) {
            return word.substring(0, n - 2);
        }
        boolean plural = n > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural && !word.endsWith("is") ? word.substring(0, n - 1) : word;
    }

    private static boolean hissing(String word) {
        return word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes");
    }
}
