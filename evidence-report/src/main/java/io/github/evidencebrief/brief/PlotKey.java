package io.github.evidencebrief.brief;

import io.github.evidencebrief.report.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what the signs of a picture of results stand for, those that it has. */
final class PlotKey {
    /** What the words beside the signs do not tell: better with what, worse with what. */
    private static final Map<Figure.Symbol, String> MEANINGS = Map.of(
            Figure.Symbol.UP, "up: better with the treatment",
            Figure.Symbol.ALL_UP, "two arrows up: better in all groups",
            Figure.Symbol.DOWN, "down: worse with it, or better with what it was compared with",
            Figure.Symbol.HALF_DISC, "half-filled circle: results of one study differ",
            Figure.Symbol.DIAMOND, "diamond: better in one respect, worse in another",
            Figure.Symbol.WAVES, "two waves: no clear difference",
            Figure.Symbol.RIGHT, "arrow to the right: a change that levelled off",
            Figure.Symbol.QUESTION, "question mark: unclear",
            Figure.Symbol.BLANK, "dash: no result");

    private PlotKey() {}

    /** What the signs of some rows mean, then their sizes. */
    static String of(Collection<Figure.Row> rows) {
        String words = SignKey.of(rows, MEANINGS);
        return (words.isEmpty() ? "" : words + " ") + sizes(rows);
    }

    /** What large and small arrows stand for, those that there are; empty where all have one size. */
    private static String sizes(Collection<Figure.Row> rows) {
        Set<Figure.Size> used = rows.stream()
                .flatMap(row -> row.states().stream())
                .map(Figure.State::size)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Figure.Size.class)));
        List<String> parts = new ArrayList<>();
        if (used.contains(Figure.Size.LARGE)) {
            parts.add("large arrows: more than " + StudySize.LARGE + " people");
        }
        if (used.contains(Figure.Size.SMALL)) {
            parts.add("small arrows: fewer than " + StudySize.SMALL + " people");
        }
        return parts.isEmpty()
                ? ""
                : Listing.sentence(String.join(", ", parts))
                        + ", others: another number, or none stated; arrows do not show the size of the effect. ";
    }
}
