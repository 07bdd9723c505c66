package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.report.Figure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws claims against sources: who takes which side and who is silent. */
final class ClaimMatrix {
    private static final Figure.State BOTH = new Figure.State(Figure.Symbol.HALF_DISC, "both sides");
    private static final Figure.State FIRST = new Figure.State(Figure.Symbol.TICK, "one side");
    private static final Figure.State SECOND = new Figure.State(Figure.Symbol.CROSS, "other side");
    private static final Figure.State SAYS = new Figure.State(Figure.Symbol.TICK, "says so");
    private static final Figure.State DENIES = new Figure.State(Figure.Symbol.CROSS, "says otherwise");
    private static final Figure.State OTHER = new Figure.State(Figure.Symbol.SQUARE, "not comparable");
    private static final Figure.State SILENT = new Figure.State(Figure.Symbol.DASH, "silent");

    private final EvidenceIndex index;

    ClaimMatrix(EvidenceIndex index) {
        this.index = index;
    }

    /** The matrix of the claims that more than one source answers, or one in two ways; absent when there are none. */
    Optional<Figure> figure() {
        List<Figure.Row> rows = index.claims().stream()
                .filter(claim -> claim.verdict() != Verdict.SINGLE_SOURCE)
                .map(this::row)
                .toList();
        List<String> columns =
                index.sources().stream().map(source -> index.label(source.id())).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure("Who says what to which question", "Question", columns, rows));
    }

    private Figure.Row row(Claim claim) {
        Map<String, Set<Position>> positions = claim.sides().stream()
                .collect(Collectors.groupingBy(
                        ClaimSide::source, Collectors.mapping(ClaimSide::position, Collectors.toSet())));
        Set<String> apart = Set.copyOf(claim.notComparable());
        return new Figure.Row(
                claim.question(),
                index.sources().stream()
                        .map(source -> Optional.ofNullable(positions.get(source.id()))
                                .map(taken -> state(claim.verdict(), taken))
                                .orElse(apart.contains(source.id()) ? OTHER : SILENT))
                        .toList());
    }

    private static Figure.State state(Verdict verdict, Set<Position> positions) {
        if (positions.size() > 1) {
            return BOTH;
        }
        boolean first = positions.contains(Position.A);
        return verdict == Verdict.AGREE ? (first ? SAYS : DENIES) : (first ? FIRST : SECOND);
    }
}
