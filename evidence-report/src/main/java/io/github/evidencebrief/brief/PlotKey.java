package io.github.evidencebrief.brief;

import io.github.evidencebrief.report.Figure;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what the signs of a picture of results stand for, those that it has. */
final class PlotKey {
    private PlotKey() {}

    /** One sentence for the signs of some rows; empty when they have none that needs words. */
    static String of(Collection<Figure.Row> rows) {
        Set<Figure.Symbol> signs = EnumSet.noneOf(Figure.Symbol.class);
        rows.forEach(row -> row.states().forEach(state -> signs.add(state.symbol())));
        String words = signs.stream()
                .map(PlotKey::words)
                .filter(meaning -> !meaning.isEmpty())
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "" : Listing.sentence(words) + ". ";
    }

    private static String words(Figure.Symbol sign) {
        return switch (sign) {
            case UP -> "arrow up: better with the treatment";
            case ALL_UP -> "two arrows: better in every group, no difference between them told";
            case DOWN -> "arrow down: worse with it, or better with what it was compared with";
            case SIDEWAYS -> "arrow to both sides: better in one respect, worse in another";
            case RING -> "open circle: no clear difference";
            case HALF_DISC ->
                "half-filled circle: the study has results either way, at different times, against different"
                        + " comparisons or in different reports, as told below the sign";
            case DIAMOND -> "diamond: which way is unclear";
            case BLANK -> "dash: no result";
            default -> "";
        };
    }
}
