package io.github.evidencebrief.brief;

import io.github.evidencebrief.report.Figure;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what the signs of a picture of results stand for, those that it has. */
final class PlotKey {
    private PlotKey() {}

    /** What the signs of some rows mean beyond their words, then their sizes; empty when they need no words. */
    static String of(Collection<Figure.Row> rows) {
        Set<Figure.Symbol> signs = EnumSet.noneOf(Figure.Symbol.class);
        rows.forEach(row -> row.states().forEach(state -> signs.add(state.symbol())));
        String words = signs.stream()
                .map(PlotKey::words)
                .filter(meaning -> !meaning.isEmpty())
                .collect(Collectors.joining("; "));
        return (words.isEmpty() ? "" : Listing.sentence(words) + ". ") + sizes(rows);
    }

    /** What the word of a sign does not tell: better with what, worse with what; a dash has no word. */
    private static String words(Figure.Symbol sign) {
        return switch (sign) {
            case UP -> "up: better with the treatment";
            case DOWN -> "down: worse with it, or better with what it was compared with";
            case BLANK -> "dash: no result";
            default -> "";
        };
    }

    /** What large and small arrows stand for; empty where all have one size. */
    private static String sizes(Collection<Figure.Row> rows) {
        boolean alike = rows.stream()
                .flatMap(row -> row.states().stream())
                .allMatch(state -> state.size() == Figure.Size.MIDDLE);
        return alike
                ? ""
                : "Large arrows: more than " + StudySize.LARGE + " people, small ones: fewer than " + StudySize.SMALL
                        + ", others: a number between, or none stated. ";
    }
}
