package io.github.evidencebrief.brief;

import io.github.evidencebrief.report.Figure;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says what the signs of a picture of results stand for, those that it has. */
final class PlotKey {
    private static final String RING = "circle: no difference";

    /** What the words beside the signs do not tell: better with what, worse with what. */
    private static final Map<Figure.Symbol, String> MEANINGS = Map.of(
            Figure.Symbol.UP, "up: better with the treatment",
            Figure.Symbol.ALL_UP, "two arrows up: better in all groups",
            Figure.Symbol.DOWN, "down: worse with it, or better with what it was compared with",
            Figure.Symbol.SIDEWAYS, "both ways: mixed",
            Figure.Symbol.RING, RING,
            Figure.Symbol.HALF_DISC, "half-filled circle: results of one study differ",
            Figure.Symbol.DIAMOND, "diamond: unclear",
            Figure.Symbol.BLANK, "dash: no result");

    private PlotKey() {}

    /** What the signs of some rows mean, then their sizes. */
    static String of(Collection<Figure.Row> rows) {
        String words = SignKey.of(rows, meanings(rows));
        return (words.isEmpty() ? "" : words + " ") + sizes(rows);
    }

    /** The meanings; of circles alone or also for changes that levelled off. */
    private static Map<Figure.Symbol, String> meanings(Collection<Figure.Row> rows) {
        List<String> rings = rows.stream()
                .flatMap(row -> row.states().stream())
                .filter(state -> state.symbol() == Figure.Symbol.RING)
                .map(Figure.State::word)
                .toList();
        if (rings.stream().noneMatch(Levelled::isIn)) {
            return MEANINGS;
        }
        Map<Figure.Symbol, String> meanings = new EnumMap<>(MEANINGS);
        meanings.put(Figure.Symbol.RING, RING + ", or a change that levelled off, where the word says so");
        return meanings;
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
