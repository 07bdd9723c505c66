package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.report.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows which source names which study, all together and in pairs. */
final class OverlapRows {
    /** Up to so many studies are all drawn; of more only those that sources share. */
    private static final int MOST_DRAWN = 12;

    private static final int MOST_PAIRS = 30;

    private static final Figure.State NAMED = new Figure.State(Figure.Symbol.DISC, "reports it");
    private static final Figure.State UNNAMED = new Figure.State(Figure.Symbol.DASH, "does not");

    private final EvidenceIndex index;
    private final Overlap overlap;

    OverlapRows(EvidenceIndex index) {
        this.index = index;
        this.overlap = Overlap.of(index);
    }

    /** Studies against sources; absent for fewer than two sources that name studies, or when they share none of many. */
    Optional<Figure> figure() {
        List<Figure.Row> rows = drawn().stream().map(this::row).toList();
        return rows.isEmpty() || overlap.area().isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(
                        "Which source reports which study", "Study", index.labels(overlap.sources()), rows, note()));
    }

    private List<Study> drawn() {
        return overlap.studies().size() <= MOST_DRAWN ? overlap.studies() : overlap.shared();
    }

    private Figure.Row row(Study study) {
        return new Figure.Row(
                StudySize.of(study).label(),
                overlap.sources().stream()
                        .map(source -> Overlap.reporting(study).contains(source) ? NAMED : UNNAMED)
                        .toList());
    }

    private String note() {
        int area = overlap.area().orElse(0);
        int hidden = overlap.studies().size() - drawn().size();
        return Listing.sentence(Tally.of(overlap.sources().size(), "source")) + " name "
                + Tally.of(overlap.studies().size(), "study or review", "studies and reviews") + " "
                + Tally.of(overlap.inclusions(), "time") + " in all: a corrected covered area of " + area + "%, "
                + Overlap.word(area) + " overlap. Guidelines and unnamed studies are left out."
                + (hidden == 0
                        ? ""
                        : " " + Listing.sentence(Tally.word(hidden)) + " named by one source only are not drawn.");
    }

    /** The pairs of sources that share a study, those that share most first. */
    List<OverlapRow> pairs() {
        List<OverlapRow> pairs = new ArrayList<>();
        for (int first = 0; first < overlap.sources().size(); first++) {
            for (int second = first + 1; second < overlap.sources().size(); second++) {
                pair(overlap.sources().get(first), overlap.sources().get(second))
                        .ifPresent(pairs::add);
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingInt(row -> -row.shared()))
                .limit(MOST_PAIRS)
                .toList();
    }

    private Optional<OverlapRow> pair(String first, String second) {
        Overlap two = overlap.of(List.of(first, second));
        List<String> names =
                two.shared().stream().map(Study::label).map(Listing::sentence).toList();
        int area = two.area().orElse(0);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new OverlapRow(
                        index.label(first) + " and " + index.label(second),
                        names,
                        names.size(),
                        two.studies().size(),
                        area,
                        Overlap.word(area)));
    }
}
