package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.report.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws claims against sources: who takes which side and who is silent. */
final class ClaimMatrix {
    /** More questions than these stand in the tables only. */
    private static final int MOST = 40;

    private static final Figure.State BOTH = new Figure.State(Figure.Symbol.HALF_DISC, "both");
    private static final Figure.State OTHER = new Figure.State(Figure.Symbol.SQUARE, "not comparable");
    private static final Figure.State SILENT = new Figure.State(Figure.Symbol.DASH, "silent");

    private static final String NOTE = "In brackets stand the verdict, the sources and the distinct studies behind it."
            + " Both: the source has results on either side. Not comparable: it speaks of other people, times or"
            + " comparisons. Silent: it says nothing of it.";

    private final EvidenceIndex index;

    ClaimMatrix(EvidenceIndex index) {
        this.index = index;
    }

    /** The matrix of the claims that more than one source answers, or one in two ways; absent when there are none. */
    Optional<Figure> figure() {
        List<Claim> shared = index.claims().stream()
                .filter(claim -> claim.verdict() != Verdict.SINGLE_SOURCE)
                .sorted(Comparator.comparing((Claim claim) -> claim.verdict() != Verdict.DISAGREE)
                        .thenComparing(SharpestDispute::rank))
                .toList();
        List<Figure.Row> rows = shared.stream().limit(MOST).map(this::row).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(
                        "Who says what to which question", "Question", columns(), rows, NOTE + left(shared.size())));
    }

    private List<String> columns() {
        return index.sources().stream().map(source -> index.label(source.id())).toList();
    }

    private static String left(int all) {
        return all <= MOST ? "" : " The tables below have " + (all - MOST) + " more questions.";
    }

    private Figure.Row row(Claim claim) {
        Map<String, Set<Position>> positions = claim.sides().stream()
                .collect(Collectors.groupingBy(
                        ClaimSide::source, Collectors.mapping(ClaimSide::position, Collectors.toSet())));
        Set<String> apart = Set.copyOf(claim.notComparable());
        return new Figure.Row(
                label(claim),
                index.sources().stream()
                        .map(source -> Optional.ofNullable(positions.get(source.id()))
                                .map(taken -> taken.size() > 1 ? BOTH : state(claim, source.id(), taken))
                                .orElse(apart.contains(source.id()) ? OTHER : SILENT))
                        .toList());
    }

    private String label(Claim claim) {
        String verdict = claim.verdict() == Verdict.DISAGREE ? "disagree" : "agree";
        String backing = new ClaimBacking(index).words(claim);
        return claim.question() + " (" + verdict + "; " + backing.toLowerCase(Locale.ROOT) + ")";
    }

    private Figure.State state(Claim claim, String source, Set<Position> positions) {
        boolean first = positions.contains(Position.A);
        Figure.Symbol symbol = first ? Figure.Symbol.DISC : Figure.Symbol.RING;
        return new Figure.State(
                symbol,
                columns().size() > Figure.MOST_WORDED_COLUMNS ? side(claim, first) : answer(claim, source, first));
    }

    /** The words of a key that holds for all questions. */
    private static String side(Claim claim, boolean first) {
        if (claim.verdict() == Verdict.DISAGREE) {
            return first ? "one side of a disagreement" : "the other side";
        }
        return first ? "agrees" : "says otherwise";
    }

    /** One of the two answers the question offers; which result, where it asks which; else yes or no. */
    private String answer(Claim claim, String source, boolean first) {
        String question = claim.question();
        int or = question.lastIndexOf(", or ");
        if (question.startsWith("Which ")) {
            return result(claim, source).orElse(first ? "one answer" : "another answer");
        }
        if (or < 0) {
            return yesOrNo(claim, first);
        }
        int from = question.lastIndexOf(": ", or);
        String yes = from < 0 ? yesOrNo(claim, true) : question.substring(from + 2, or);
        return first ? yes : question.substring(or + ", or ".length()).replace("?", "");
    }

    private static String yesOrNo(Claim claim, boolean first) {
        if (claim.verdict() == Verdict.AGREE) {
            return first ? "agrees" : "says otherwise";
        }
        return first ? "says yes" : "says no";
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
