package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.report.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows which source names which study, all together and in pairs. */
final class OverlapRows {
    /** Up to so many studies are all drawn; of more only those that sources share. */
    private static final int MOST_DRAWN = 12;

    /** Of fewer studies a single shared one makes the overlap "very high". */
    private static final int FEWEST_RATED = 10;

    private static final int MOST_ROWS = 40;
    private static final int MOST_PAIRS = 30;

    private static final Figure.State NAMED = new Figure.State(Figure.Symbol.TICK, "reports it");
    private static final Figure.State UNNAMED = new Figure.State(Figure.Symbol.DASH, "does not");

    private final EvidenceIndex index;
    private final Overlap overlap;

    OverlapRows(EvidenceIndex index) {
        this.index = index;
        this.overlap = new Overlap(index);
    }

    /** Studies against sources; absent for fewer than two sources that name studies, or when they share none of many. */
    Optional<Figure> figure() {
        List<Study> drawn = drawn();
        List<String> columns = columns(drawn);
        return columns.size() < 2
                ? Optional.empty()
                : Optional.of(new Figure(
                        "Which source reports which study",
                        "Study",
                        index.labels(columns),
                        drawn.stream().map(study -> row(study, columns)).toList(),
                        note(drawn.size())));
    }

    private List<Study> drawn() {
        List<Study> all = overlap.studies();
        return all.size() <= MOST_DRAWN
                ? all
                : overlap.shared().stream().limit(MOST_ROWS).toList();
    }

    /** The sources of the drawn studies. */
    private List<String> columns(List<Study> drawn) {
        Set<String> naming =
                drawn.stream().flatMap(study -> overlap.naming(study).stream()).collect(Collectors.toSet());
        return overlap.sources().stream().filter(naming::contains).toList();
    }

    private Figure.Row row(Study study, List<String> columns) {
        Set<String> naming = overlap.naming(study);
        return new Figure.Row(
                StudySize.of(study).label(),
                columns.stream()
                        .map(source -> naming.contains(source) ? NAMED : UNNAMED)
                        .toList());
    }

    private String note(int drawn) {
        int area = overlap.area().orElse(0);
        int hidden = overlap.studies().size() - drawn;
        return Listing.sentence(Tally.of(overlap.sources().size(), "source")) + " name "
                + StudyTally.of(overlap.studies()) + " "
                + Tally.of(overlap.inclusions(), "time") + " in all: a corrected covered area of " + area + "%"
                + word(area) + " " + shared() + " Guidelines and groups of studies that no source names are left out."
                + (hidden == 0 ? "" : " " + Listing.sentence(Tally.word(hidden)) + " of the studies are not drawn.");
    }

    /** The word for a per cent value, where there are enough studies for it to mean something. */
    private String word(int area) {
        return overlap.studies().size() < FEWEST_RATED ? "." : ", " + Overlap.word(area) + " overlap.";
    }

    private String shared() {
        int shared = overlap.shared().size();
        int all = overlap.studies().size();
        return Listing.sentence(Tally.word(shared)) + " of the " + Tally.word(all) + (shared == 1 ? " has" : " have")
                + " more than one source.";
    }

    /** The pairs of sources that share a study, those that share most first. */
    List<OverlapRow> pairs() {
        return overlap.pairs().stream()
                .sorted(Comparator.comparing(
                                (Overlap.Pair pair) -> -pair.studies().size())
                        .thenComparing(Overlap.Pair::first)
                        .thenComparing(Overlap.Pair::second))
                .limit(MOST_PAIRS)
                .map(this::row)
                .toList();
    }

    private OverlapRow row(Overlap.Pair pair) {
        return new OverlapRow(
                index.label(pair.first()) + " and " + index.label(pair.second()),
                pair.studies().stream().map(Study::label).map(Listing::sentence).toList(),
                pair.studies().size(),
                pair.either(),
                pair.area(),
                Overlap.word(pair.area()));
    }
}
