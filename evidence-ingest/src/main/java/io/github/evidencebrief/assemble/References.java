package io.github.evidencebrief.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the title and the authors out of an entry of a reference list. */
final class References {
    private static final String AND_OTHERS = "et al.";
    private static final int MOST_INITIALS = 3;

    private References() {}

    /** The title in "Journal (Title)" or in "Authors. Title. Journal."; absent when the entry is of neither form. */
    static Optional<String> title(String entry, String journal) {
        int open = entry.indexOf('(');
        int close = entry.lastIndexOf(')');
        boolean bracketed = open > 0
                && entry.substring(0, open).contains(journal)
                && entry.substring(open, Math.max(open, close)).indexOf(' ') > 0;
        if (bracketed) {
            return Optional.of(entry.substring(open + 1, close).strip());
        }
        int at = entry.lastIndexOf(journal);
        String before = at > 0 ? unmarked(entry.substring(0, at)) : "";
        boolean ends = before.endsWith(".") && before.length() > journal.length();
        return ends ? Optional.of(unsigned(before.substring(0, before.length() - 1))) : Optional.empty();
    }

    /** The authors in "Berg A, Dahl OM, et al. Title", initials first; empty when it begins otherwise. */
    static List<String> authors(String entry) {
        String words = unmarked(entry);
        String list = words.substring(0, endOfAuthors(words));
        List<String> authors = new ArrayList<>();
        for (String part : list.split(",", -1)) {
            Optional<String> author = author(part.replace(AND_OTHERS, "").strip());
            author.ifPresent(authors::add);
        }
        return authors;
    }

    /** "Berg AM" as "AM Berg". */
    private static Optional<String> author(String words) {
        int space = words.lastIndexOf(' ');
        String initials = words.substring(space + 1);
        boolean named = space > 0
                && initials.length() <= MOST_INITIALS
                && !initials.isEmpty()
                && initials.chars().allMatch(Character::isUpperCase)
                && Character.isLetter(words.charAt(0));
        return named ? Optional.of(initials + " " + words.substring(0, space)) : Optional.empty();
    }

    /** Without the authors in front. */
    private static String unsigned(String words) {
        boolean signed = !authors(words).isEmpty() && endOfAuthors(words) < words.length();
        return signed ? words.substring(endOfAuthors(words)).strip() : words;
    }

    /** Where the list of authors would end: after "et al.", else after the first full stop. */
    private static int endOfAuthors(String words) {
        int others = words.indexOf(AND_OTHERS);
        int stop = words.indexOf(". ");
        return others >= 0 ? others + AND_OTHERS.length() : stop >= 0 ? stop + 1 : words.length();
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
