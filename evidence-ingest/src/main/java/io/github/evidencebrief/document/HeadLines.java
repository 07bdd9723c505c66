package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the short lines at the head of a text say: who publishes it, and when.
 *
 * <pre>
 *   Ferry Nurses Weekly | 5 June 2024 | Ada Holm     the publisher before a bar or a comma, and the date
 *   NEWS RELEASE 6-MAR-2025                          the date
 *   UNIVERSITY OF TEJO                               a line that is only the name of a publisher
 *   Published: September 2023                        a month and a year
 * </pre>
 */
final class HeadLines {
    /** Number of lines at the head that are looked at. */
    private static final int HEAD = 8;

    /** Most words of such a line. */
    private static final int MOST_WORDS = 14;

    /** Most words of the name of a publisher. */
    private static final int LONGEST_NAME = 7;

    private static final String BARS = "|\u2022\u00b7\u2014\n,;";

    /** Words that stand in the name of a paper, a letter, a station or an institution. */
    private static final Set<String> PUBLISHING = Set.of(
            "news",
            "today",
            "week",
            "weekly",
            "daily",
            "times",
            "post",
            "letter",
            "newsletter",
            "journal",
            "practice",
            "bulletin",
            "monthly",
            "magazine",
            "review",
            "press",
            "wire",
            "herald",
            "tribune",
            "courier",
            "gazette",
            "chronicle",
            "digest",
            "radio",
            "clinic",
            "hospital",
            "center",
            "centre",
            "university",
            "college",
            "institute",
            "foundation",
            "society",
            "association",
            "academy",
            "medicine",
            "medical");

    /** Words of lines that say what a text is, not who publishes it. */
    private static final Set<String> NO_NAME = Set.of(
            "release",
            "office",
            "immediate",
            "embargoed",
            "publication",
            "reviewed",
            "by",
            "reporter",
            "writer",
            "contact");

    private static final Set<String> ISSUE = Set.of("vol", "volume", "issue", "number");

    private final List<String> lines;

    private HeadLines(List<String> lines) {
        this.lines = lines;
    }

    static HeadLines of(Article article) {
        List<String> lines = new ArrayList<>();
        for (Piece piece :
                article.pieces().subList(0, Math.min(HEAD, article.pieces().size()))) {
            boolean title = piece.kind() == Block.Kind.TITLE;
            if (!title && piece.words().count() <= MOST_WORDS && !Stops.endsSentence(article.text(), piece.span())) {
                lines.add(article.words(piece));
            }
        }
        return new HeadLines(List.copyOf(lines));
    }

    /** Whether a line under a title says who wrote it, or when it came out. */
    static boolean isOne(String line) {
        boolean byline = line.startsWith("By ") && line.length() > 3 && Character.isUpperCase(line.charAt(3));
        return byline
                || (PlainWords.of(line).count() <= MOST_WORDS
                        && (WrittenDate.in(line).isPresent() || isIssue(line)));
    }

    /** "Vol. 12, No. 3 (May 2024)". */
    static boolean isIssue(String line) {
        return WrittenDate.month(line).isPresent()
                && PlainWords.of(line).list().stream().anyMatch(ISSUE::contains)
                && line.chars().anyMatch(Character::isDigit);
    }

    /** The first full date, else the first month with its year; absent when no line gives one. */
    Optional<String> published() {
        return lines.stream()
                .flatMap(line -> WrittenDate.in(line.replace('-', ' ')).stream())
                .findFirst()
                .or(() -> lines.stream()
                        .flatMap(line -> WrittenDate.month(line).stream())
                        .findFirst());
    }

    /** The first name of a publisher among the parts of the lines; absent when none looks like one. */
    Optional<String> publisher() {
        for (String line : lines) {
            for (String part : parts(line)) {
                if (isPublisher(part)) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || BARS.indexOf(line.charAt(at)) >= 0) {
                parts.add(line.substring(from, at).strip());
                from = at + 1;
            }
        }
        return parts;
    }

    /** Whether words are a name, each with a capital but for small words, and one of them of those that publish. */
    private static boolean isPublisher(String part) {
        List<String> words = PlainWords.of(part).list();
        return words.size() > 1
                && words.size() <= LONGEST_NAME
                && words.stream().anyMatch(PUBLISHING::contains)
                && words.stream().noneMatch(NO_NAME::contains)
                && words.stream().noneMatch(CalendarWords::isNumber)
                && isName(part);
    }

    private static boolean isName(String part) {
        for (String word : part.split(" ", -1)) {
            boolean small = word.length() <= 3 || word.equals("&");
            if (word.isEmpty() || (!small && !Character.isUpperCase(word.charAt(0)))) {
                return false;
            }
        }
        return part.chars().noneMatch(c -> ":?!()\"\u201c\u203a".indexOf(c) >= 0);
    }
}
