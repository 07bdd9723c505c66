package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds two or three capitalised words in a row, which may be a person's name; after "a" and "the" they are none. */
final class FullNames {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private FullNames() {}

    /** The last words of the names in a sentence. */
    static List<String> surnames(String sentence) {
        List<String> surnames = new ArrayList<>();
        int row = 0;
        boolean afterArticle = false;
        String last = "";
        for (String word : sentence.replace('\n', ' ').replace('\u00A0', ' ').split(" ", -1)) {
            String bare = bare(word);
            boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.charAt(0)) && !bare.equals("I");
            addIf(row >= 2 && !capital && !afterArticle, surnames, last);
            afterArticle = capital ? afterArticle : ARTICLES.contains(word);
            row = capital ? row + 1 : 0;
            last = bare;
            if (capital && !word.endsWith(bare) && !isInitial(word)) {
                addIf(row >= 2 && !afterArticle, surnames, bare);
                row = 0;
                afterArticle = false;
            }
        }
        addIf(row >= 2 && !afterArticle, surnames, last);
        return surnames;
    }

    private static void addIf(boolean name, List<String> surnames, String surname) {
        if (name) {
            surnames.add(surname);
        }
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.';
    }

    /** A word without what is no letter around it, and without "'s". */
    static String bare(String word) {
        int start = 0;
        while (start < word.length() && !Character.isLetter(word.charAt(start))) {
            start++;
        }
        int end = word.length();
        while (end > start && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        String bare = word.substring(start, end);
        boolean possessive = bare.endsWith("'s") || bare.endsWith("\u2019s");
        return possessive ? bare.substring(0, bare.length() - 2) : bare;
    }
}
