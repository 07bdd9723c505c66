package io.github.evidencebrief.brief;

import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Joins words to a list as it is read aloud. */
final class Listing {
    private static final String AND = " and ";

    private Listing() {}

    /** The words with commas and a last "and", with a comma before it too where one of them has an "and"; empty for none. */
    static String and(Collection<String> words) {
        List<String> all = List.copyOf(words);
        int last = all.size() - 1;
        if (last < 1) {
            return String.join("", all);
        }
        boolean nested = all.stream().anyMatch(Listing::isList);
        return String.join(", ", all.subList(0, last)) + (nested ? "," : "") + AND + all.get(last);
    }

    /** What all of several names end in, with the blank before it: {@code  colds} of "new colds" and "old colds"; empty for nothing. */
    static String end(List<String> words) {
        boolean nested = words.size() < 2
                || words.stream()
                        .anyMatch(word -> words.stream()
                                .anyMatch(other -> other.endsWith(" " + word) && !other.endsWith(AND + word)));
        String end = nested ? "" : words.get(0);
        for (String word : words) {
            while (!end.isEmpty() && !word.endsWith(" " + end)) {
                int space = end.indexOf(' ');
                end = space < 0 ? "" : end.substring(space + 1);
            }
        }
        return end.isEmpty() ? "" : " " + end;
    }

    /** Whether words have an "and" of their own, outside brackets. */
    private static boolean isList(String words) {
        int and = words.indexOf(AND);
        int open = words.indexOf('(');
        return and >= 0 && (open < 0 || and < open);
    }

    /** The clauses with semicolons between them and a full stop behind the last; a question keeps its mark. */
    static List<Statement> ended(Collection<Statement> clauses) {
        List<Statement> ended = new ArrayList<>();
        for (Statement clause : clauses) {
            String end = ended.size() == clauses.size() - 1 ? "." : ";";
            ended.add(Statement.of(clause.text() + (clause.text().endsWith("?") ? "" : end), clause.quotes()));
        }
        return ended;
    }

    /** The text with a small first letter. */
    static String small(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** The text with a capital first letter. */
    static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
                .append(text, first, text.length())
                .toString();
    }
}
