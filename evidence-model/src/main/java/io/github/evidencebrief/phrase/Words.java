package io.github.evidencebrief.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into lower-case singular words by hand, in one pass. */
final class Words {
    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (isPart(text, at)) {
                int end = end(text, at);
                words.add(word(text.substring(at, end)));
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && (isPart(text, end) || isApostrophe(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(String text, int i) {
        return Character.isLetterOrDigit(text.charAt(i)) || inNumber(text, i);
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

    /** The word that stands there, without apostrophes. */
    private static String word(String written) {
        boolean plain = written.indexOf('\'') < 0 && written.indexOf('\u2019') < 0;
        String bare = plain ? written : written.replace("'", "").replace("\u2019", "");
        return singular(bare.toLowerCase(Locale.ROOT));
    }

    /** The singular of an English noun by its ending; a wrong guess is harmless because both sides get the same. */
    static String singular(String word) {
        int n = word.length();
        if (!word.endsWith("s")) {
            return word;
        }
        if (n > 4 && word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        if (n > 4 && hissing(word)) {
            return word.substring(0, n - 2);
        }
        boolean plural = n > 3 && !word.endsWith("ss") && !word.endsWith("us");
        return plural && !word.endsWith("is") ? word.substring(0, n - 1) : word;
    }

    private static boolean hissing(String word) {
        return word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes");
    }
}
