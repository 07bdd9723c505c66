package io.github.evidencebrief.brief;

import io.github.evidencebrief.report.Figure;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what the signs of a picture stand for: all that it has, and no other. */
final class SignKey {
    private SignKey() {}

    /** {@code Full circle: one answer; dash: silent.} for rows with these two signs; empty where none has a meaning. */
    static String of(Collection<Figure.Row> rows, Map<Figure.Symbol, String> meanings) {
        Set<Figure.Symbol> signs = EnumSet.noneOf(Figure.Symbol.class);
        rows.forEach(row -> row.states().forEach(state -> signs.add(state.symbol())));
        String words = new EnumMap<>(meanings)
                .entrySet().stream()
                        .filter(meaning -> signs.contains(meaning.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining("; "));
        return words.isEmpty() ? "" : Listing.sentence(words) + ".";
    }
}
