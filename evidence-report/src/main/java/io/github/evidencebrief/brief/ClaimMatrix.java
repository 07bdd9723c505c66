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
    private static final Figure.State BOTH = new Figure.State(Figure.Symbol.HALF_DISC, "mixed");
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
                                .map(taken -> taken.size() > 1 ? BOTH : state(claim, source.id(), taken))
                                .orElse(apart.contains(source.id()) ? OTHER : SILENT))
                        .toList());
    }

    private Figure.State state(Claim claim, String source, Set<Position> positions) {
        boolean first = positions.contains(Position.A);
        Figure.Symbol symbol = first ? Figure.Symbol.DISC : Figure.Symbol.RING;
        return new Figure.State(symbol, answer(claim, source, first));
    }

    /** One of the two answers the question offers; which result, where it asks which; else yes or no. */
    private String answer(Claim claim, String source, boolean first) {
        String question = claim.question();
        int or = question.lastIndexOf(", or ");
        if (question.startsWith("Which ")) {
            return result(claim, source).orElse(first ? "one answer" : "another answer");
        }
        if (or < 0) {
            return first ? "says yes" : "says no";
        }
        int from = question.lastIndexOf(": ", or);
        String yes = from < 0 ? "says yes" : question.substring(from + 2, or);
        return first ? yes : question.substring(or + ", or ".length()).replace("?", "");
    }

    private Optional<String> result(Claim claim, String source) {
        return claim.sides().stream()
                .filter(side -> side.source().equals(source))
                .flatMap(side -> index.findings(side.refs()).stream())
                .findFirst()
                .map(finding -> new ResultPhrase(finding).state())
                .map(state -> state.substring(state.indexOf(' ') + 1));
    }
}
