package io.github.evidencebrief.assemble;

/**
 * Takes names of several words out of a text, so that no word of theirs is read as a thing: "Ann Moor of Bergen Health
 * Board" has no health.
 */
final class ProperNames {
    /** In a text of which more words begin with a capital letter, capitals tell nothing: it is a title. */
    private static final double MOST = 0.5;

    private static final String GAP = ",";

    private ProperNames() {}

    /** The text with a comma for every word that begins with a capital letter right behind another such word. */
    static String without(String text) {
        String[] words = text.split(" ", -1);
        int capitals = 0;
        for (String word : words) {
            capitals += isCapital(word) ? 1 : 0;
        }
        if (capitals < 2 || capitals > MOST * words.length) {
            return text;
        }
        StringBuilder left = new StringBuilder(text.length());
        for (int i = 0; i < words.length; i++) {
            boolean named = i > 0 && isCapital(words[i]) && isCapital(words[i - 1]) && isOpen(words[i - 1]);
            left.append(i == 0 ? "" : " ").append(named ? GAP : words[i]);
        }
        return left.toString();
    }

    private static boolean isCapital(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    /** Whether no mark ends a word, so that a name may go on behind it. */
    private static boolean isOpen(String word) {
        return Character.isLetter(word.charAt(word.length() - 1));
    }
}
