package io.github.evidencebrief.assemble;

import java.util.Optional;

/** Takes the title out of an entry of a reference list. */
final class References {
    private References() {}

    /** The title in "Journal (Title)" or in "Title. Journal."; absent when the entry is of neither form. */
    static Optional<String> title(String entry, String journal) {
        int open = entry.indexOf('(');
        int close = entry.lastIndexOf(')');
        boolean bracketed = open > 0 && close > open && entry.substring(0, open).contains(journal);
        if (bracketed) {
            return Optional.of(entry.substring(open + 1, close).strip());
        }
        int at = entry.lastIndexOf(journal);
        String before = at > 0 ? unmarked(entry.substring(0, at)) : "";
        boolean ends = before.endsWith(".") && before.length() > journal.length();
        return ends ? Optional.of(before.substring(0, before.length() - 1)) : Optional.empty();
    }

    /** The words without the mark of a list before them. */
    private static String unmarked(String words) {
        int from = 0;
        while (from < words.length() && !Character.isLetterOrDigit(words.charAt(from))) {
            from++;
        }
        return words.substring(from).strip();
    }
}
