package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the entries of a list of references: under a heading that says so, or three in a row with the shape of one. */
final class ReferenceRule implements AsideRule {
    private static final int FEWEST = 3;

    /** Most words of a heading of references. */
    private static final int MOST_WORDS = 3;

    private static final Set<String> HEADINGS = Set.of(
            " references ",
            " reference ",
            " bibliography ",
            " works cited ",
            " literature cited ",
            " sources ",
            " article sources ",
            " show sources ",
            " view sources ",
            " view article sources ",
            " sources and references ",
            " literature ",
            " publication ",
            " original publication ",
            " original paper ",
            " original article ",
            " journal reference ",
            " journal article ",
            " citations ");

    @Override
    public Article apply(Article article) {
        List<Piece> marked = new ArrayList<>(article.pieces());
        int i = 0;
        while (i < marked.size()) {
            boolean heading = isHeading(marked.get(i).words());
            int end = endOfEntries(article.text(), marked, heading ? i + 1 : i, heading);
            boolean list = heading ? end > i + 1 : end - i >= FEWEST;
            if (list) {
                marked.subList(i, end).replaceAll(piece -> piece.open() ? piece.reference() : piece);
            }
            i = Math.max(i + 1, end);
        }
        return article.with(marked);
    }

    /** Whether some words head a list of references. */
    static boolean isHeading(PlainWords words) {
        return words.count() <= MOST_WORDS && HEADINGS.contains(words.spaced());
    }

    /** Below a heading of references, every item of a list, every line with a year and {@code Sleep: "Naps."} is an entry. */
    private static int endOfEntries(String text, List<Piece> pieces, int from, boolean heading) {
        int end = from;
        while (end < pieces.size()
                && pieces.get(end).open()
                && (isEntry(text, pieces.get(end)) || (heading && isListed(text, pieces.get(end))))) {
            end++;
        }
        return end;
    }

    private static boolean isListed(String text, Piece piece) {
        boolean line = piece.words().count() <= AsideCue.SHORT;
        return piece.kind() == Kind.LIST_ITEM
                || (line && (hasYear(piece.words()) || isTitled(piece.span().in(text))));
    }

    /** {@code Journal of Sleep: "Naps and mood."}. */
    private static boolean isTitled(String words) {
        int colon = words.indexOf(": ");
        boolean closed = words.endsWith("\"") || words.endsWith("\u201d");
        return colon > 0 && closed && "\"\u201c".indexOf(words.charAt(colon + 2)) >= 0;
    }

    private static boolean isEntry(String text, Piece piece) {
        String words =
                piece.words().count() <= 2 * AsideCue.SHORT ? piece.span().in(text) : "";
        return piece.kind() != Kind.TABLE_ROW
                && !words.isEmpty()
                && (isNameAndTitle(words) || isCitation(piece, words));
    }

    /** {@code Journal of Sleep (Naps and mood: a randomised trial)}. */
    private static boolean isNameAndTitle(String words) {
        int bracket = words.indexOf(" (");
        return words.endsWith(")") && bracket > 0 && bracket < 90 && Character.isUpperCase(words.charAt(0));
    }

    /** A year and, in another place, pages, a volume, a DOI or "et al." */
    private static boolean isCitation(Piece piece, String words) {
        return piece.words().count() >= 5
                && hasYear(piece.words())
                && (words.contains("doi") || words.contains(" et al") || hasPages(words));
    }

    private static boolean hasYear(PlainWords words) {
        for (int i = 0; i < words.count(); i++) {
            if (words.length(i) == 4 && isYear(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String word) {
        return (word.startsWith("19") || word.startsWith("20")) && CalendarWords.isNumber(word);
    }

    /** {@code 12:345} or {@code ;12(3)}. */
    private static boolean hasPages(String words) {
        for (int i = 1; i + 1 < words.length(); i++) {
            if (isPages(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPages(String words, int i) {
        char c = words.charAt(i);
        boolean mark = c == ':' || c == ';';
        return mark
                && (Character.isDigit(words.charAt(i - 1)) || words.charAt(i - 1) == ')')
                && Character.isDigit(words.charAt(i + 1));
    }
}
