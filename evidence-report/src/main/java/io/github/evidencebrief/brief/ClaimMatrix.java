package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.report.Figure;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws claims against sources: who takes which side and who is silent. */
final class ClaimMatrix {
    /** More questions than these stand in the tables only. */
    private static final int MOST = 40;

    private static final Figure.State BOTH = new Figure.State(Figure.Symbol.HALF_SQUARE, "both");
    private static final Figure.State OTHER = new Figure.State(Figure.Symbol.CROSSED_SQUARE, "not comparable");
    private static final Figure.State SILENT = new Figure.State(Figure.Symbol.DASH, "silent");

    private static final Map<Figure.Symbol, String> MEANINGS = Map.of(
            Figure.Symbol.FULL_SQUARE, "full square: one answer",
            Figure.Symbol.SQUARE, "open square: the other",
            Figure.Symbol.HALF_SQUARE, "half-filled: both",
            Figure.Symbol.CROSSED_SQUARE, "crossed out: not comparable, for the reason told",
            Figure.Symbol.DASH, "dash: silent");

    private final EvidenceIndex index;
    private final List<Claim> shared;
    private final List<String> sources;

    ClaimMatrix(EvidenceIndex index) {
        this.index = index;
        this.shared = index.claims().stream()
                .filter(claim -> claim.verdict() != Verdict.SINGLE_SOURCE)
                .sorted(Comparator.comparing((Claim claim) -> claim.verdict() != Verdict.DISAGREE)
                        .thenComparing(SharpestDispute::rank))
                .toList();
        this.sources = shown();
    }

    /** All sources; of so many that words have no room those that say something. */
    private List<String> shown() {
        List<String> all = index.sources().stream().map(Source::id).toList();
        if (all.size() <= Figure.MOST_WORDED_COLUMNS) {
            return all;
        }
        Set<String> heard = new HashSet<>();
        shared.stream().limit(MOST).forEach(claim -> {
            claim.sides().forEach(side -> heard.add(side.source()));
            heard.addAll(claim.notComparable());
        });
        return all.stream().filter(heard::contains).toList();
    }

    /** Who takes which side where sources disagree; absent where none do. */
    Optional<Figure> disagreements() {
        return figure("Who says what where the sources disagree", drawn(true));
    }

    /** Who says so where sources agree; absent where none do. */
    Optional<Figure> agreements() {
        return figure("Who says what where the sources agree", drawn(false));
    }

    private List<Figure.Row> drawn(boolean disagree) {
        return shared.stream()
                .limit(MOST)
                .filter(claim -> disagree == (claim.verdict() == Verdict.DISAGREE))
                .map(this::row)
                .toList();
    }

    private Optional<Figure> figure(String caption, List<Figure.Row> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(caption, "Question", index.labels(sources), rows, note(rows)));
    }

    private String note(List<Figure.Row> rows) {
        int hidden = index.sources().size() - sources.size();
        String silent = hidden == 0 ? "" : " Left out: " + Tally.of(hidden, "source") + " silent on all questions.";
        return SignKey.of(rows, MEANINGS)
                + silent
                + (shared.size() <= MOST
                        ? ""
                        : " The tables below have " + (shared.size() - MOST) + " more questions.");
    }

    private Figure.Row row(Claim claim) {
        Map<String, Set<Position>> positions = claim.sides().stream()
                .collect(Collectors.groupingBy(
                        ClaimSide::source, Collectors.mapping(ClaimSide::position, Collectors.toSet())));
        Set<String> apart = Set.copyOf(claim.notComparable());
        return new Figure.Row(
                claim.question(),
                sources.stream()
                        .map(source -> Optional.ofNullable(positions.get(source))
                                .map(taken -> taken.size() > 1 ? both(claim) : state(claim, source, taken))
                                .orElse(apart.contains(source) ? other(claim, source) : SILENT))
                        .toList());
    }

    /** A source on both sides: at odds with itself or with what its study did, where that is the question. */
    private Figure.State both(Claim claim) {
        boolean inner = claim.kind().filter(DisagreementKind.INTERNAL::equals).isPresent();
        String words =
                claim.question().startsWith(PlainQuestions.TESTED) ? "concluded, not tested" : "at odds with itself";
        return inner && sources.size() <= Figure.MOST_WORDED_COLUMNS ? new Figure.State(BOTH.symbol(), words) : BOTH;
    }

    private Figure.State other(Claim claim, String source) {
        boolean dense = sources.size() > Figure.MOST_WORDED_COLUMNS;
        String why = new Incomparable(claim).why(source);
        return dense || why.isEmpty() ? OTHER : new Figure.State(OTHER.symbol(), why);
    }

    private Figure.State state(Claim claim, String source, Set<Position> positions) {
        boolean first = positions.contains(Position.A);
        boolean dense = sources.size() > Figure.MOST_WORDED_COLUMNS;
        ClaimAnswer answer = new ClaimAnswer(index, claim);
        return new Figure.State(
                first ? Figure.Symbol.FULL_SQUARE : Figure.Symbol.SQUARE,
                dense ? answer.side(first) : answer.words(source, first));
    }
}
