package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sets aside the place, date and agency before the first sentence, and lines that hold only a date, or a place and a date.
 *
 * <p>{@code LISBON, May 3, 2019 (Some News) -- People who walk …}: everything up to the dash, when it is made of
 * capitals, parts of a date, and an agency in brackets.
 */
final class DatelineRule implements AsideRule {
    /** Longest dateline, in characters. */
    private static final int LONGEST = 90;

    /** Most words of the place in a line that holds only place and date. */
    private static final int MOST_NAMES = 4;

    /** Most words of a line that tells which issue of a paper this is. */
    private static final int MOST_OF_ISSUE = 14;

    /** Number of body blocks at the head of a text that may begin with one. */
    private static final int HEAD = 4;

    @Override
    public Article apply(Article article) {
        List<Piece> marked = new ArrayList<>(article.pieces().size());
        int seen = 0;
        for (Piece piece : article.pieces()) {
            boolean candidate = piece.body() && seen++ < HEAD;
            marked.addAll(candidate ? parts(article.text(), piece) : List.of(alone(article.text(), piece)));
        }
        return article.with(marked);
    }

    private static List<Piece> parts(String text, Piece piece) {
        int end = piece.kind() == Kind.PARAGRAPH ? end(text, piece.span()) : -1;
        return end < 0
                ? List.of(alone(text, piece))
                : Cut.out(piece, List.of(new Span(piece.span().start(), end)), AsideReason.DATELINE);
    }

    private static Piece alone(String text, Piece piece) {
        if (piece.open() && piece.span().start() < text.length() / 4 && isIssue(text, piece)) {
            return piece.aside(AsideReason.DATELINE);
        }
        boolean date = piece.open()
                && piece.words().count() >= 3
                && piece.words().count() <= 10
                && WrittenDate.in(piece.span().in(text)).isPresent()
                && (piece.words().list().stream().allMatch(CalendarWords::isOfDate) || isPlaceAndDate(text, piece));
        return date ? piece.aside(AsideReason.DATELINE) : piece;
    }

    private static boolean isIssue(String text, Piece piece) {
        return piece.words().count() <= MOST_OF_ISSUE
                && HeadLines.isIssue(piece.span().in(text));
    }

    /** Whether its words are a short place and the parts of a date. */
    private static boolean isPlaceAndDate(String text, Piece piece) {
        long names = piece.words().list().stream()
                .filter(word -> !CalendarWords.isOfDate(word))
                .count();
        return names <= MOST_NAMES
                && !Stops.endsSentence(text, piece.span())
                && words(text, piece.span()).stream().map(word -> word.in(text)).allMatch(DatelineRule::isOfLine);
    }

    private static boolean isOfLine(String word) {
        return isOfDateline(word) || word.startsWith("(") || word.equals("|");
    }

    /** Offset after the dash of a dateline, or -1 when the block begins with none. */
    private static int end(String text, Span span) {
        int most = Math.min(span.end() - 1, span.start() + LONGEST);
        int end = -1;
        for (int i = span.start() + 3; i < most; i++) {
            if (isDash(text, i) && isDateline(text, new Span(span.start(), i))) {
                end = afterDashes(text, i);
            }
        }
        return end;
    }

    private static boolean isDash(String text, int i) {
        char c = text.charAt(i);
        return c == '\u2014' || ((c == '\u2013' || c == '-') && Space.is(text.charAt(i - 1)));
    }

    private static int afterDashes(String text, int i) {
        int end = i;
        while (end < text.length() && "-\u2013\u2014".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isDateline(String text, Span span) {
        int strong = 0;
        boolean bracketed = false;
        for (Span word : words(text, span)) {
            String found = word.in(text);
            bracketed |= found.startsWith("(");
            if (!bracketed && !isOfDateline(found)) {
                return false;
            }
            strong += isStrong(found) ? 1 : 0;
            bracketed &= !found.contains(")");
        }
        return strong > 0;
    }

    private static List<Span> words(String text, Span span) {
        List<Span> words = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || Space.is(text.charAt(i))) {
                if (i > start) {
                    words.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isOfDateline(String word) {
        char first = word.charAt(0);
        return !word.endsWith(":")
                && (Character.isUpperCase(first)
                        || "-\u2013\u2014".indexOf(first) >= 0
                        || CalendarWords.isOfDate(plain(word)))
                && !AbstractLabels.is(word);
    }

    /** A city in capitals, or an agency in brackets, or a year. */
    private static boolean isStrong(String word) {
        boolean capitals =
                word.equals(word.toUpperCase(Locale.ROOT)) && plain(word).length() >= 4;
        return word.startsWith("(") || capitals;
    }

    private static String plain(String word) {
        return PlainWords.of(word).spaced().trim();
    }
}
