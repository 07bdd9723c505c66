package io.github.evidencebrief.report;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.annotation.ColumnGroup;
import io.github.evidencebrief.annotation.Edition;
import io.github.evidencebrief.annotation.Report;
import io.github.evidencebrief.annotation.Section;
import io.github.evidencebrief.annotation.Title;
import io.github.evidencebrief.model.Quote;
import java.util.List;
import java.util.Optional;

/** A report on footbridges, to show that the generator knows nothing of health. */
@Report(title = "Inspection report")
public record Bridges(
        @Title String valley,
        @Edition(order = 10, label = "Season") String season,
        @Edition(order = 20, label = "Bridges") int count,

        @Section(order = 10, title = "In short", highlight = true)
        List<Statement> inShort,

        @Section(order = 20, title = "All bridges", intro = "Every bridge the walkers named.")
        List<Bridge> bridges,

        @Section(order = 30, title = "Where walkers agree") Figure opinions,

        @Section(order = 40, title = "Closed bridges", empty = "No bridge was closed.")
        List<Bridge> closed,

        @Section(order = 50, title = "Crews") List<Crew> crews) {

    /** A bridge and who spoke of it. */
    public record Bridge(
            @Column(order = 10, header = "Bridge") String name,

            @Column(order = 20, header = "Length", unit = "m", decimals = 1)
            double length,

            @ColumnGroup(order = 30, header = "Load test") Optional<Load> load,

            @Column(order = 40, header = "Material") Material material,

            @Column(order = 50, header = "Repairs", absent = "none")
            List<String> repairs,

            List<Quote> quotes) {}

    /** What a bridge bore. */
    public record Load(
            @Column(order = 10, header = "Year") int year,

            @Column(order = 20, header = "Weight", unit = "t", decimals = 2)
            double weight) {}

    /** What a bridge is made of. */
    public enum Material {
        CORTEN_STEEL,
        LARCH
    }

    /** Who looks after the bridges. */
    public record Crew(
            @Title String name,

            @Section(order = 10, title = "Duty") String duty) {}

    /** A valley with three bridges. */
    public static Bridges example() {
        Quote swing = quote("walker-diary", 10, "the rope bridge swings in the wind");
        Quote larch = quote("ranger-notes", 0, "Larch planks were replaced in May.");
        List<Bridge> bridges = List.of(
                new Bridge(
                        "Eagle Step",
                        41.25,
                        Optional.of(new Load(2019, 3.5)),
                        Material.CORTEN_STEEL,
                        List.of(),
                        List.of(swing)),
                new Bridge(
                        "Mill Crossing",
                        8,
                        Optional.empty(),
                        Material.LARCH,
                        List.of("planks", "railing"),
                        List.of(larch)),
                new Bridge(
                        "Far Ford",
                        112.049,
                        Optional.of(new Load(2021, 12)),
                        Material.CORTEN_STEEL,
                        List.of("cable"),
                        List.of(larch, swing)));
        return new Bridges(
                "Footbridges of the Upper Valley",
                "Summer 2024",
                bridges.size(),
                List.of(
                        Statement.of("One bridge swings when it is windy.", List.of(swing))
                                .withLead("Comfort:"),
                        Statement.of(
                                "Two bridges have new planks; nobody says who paid for them.", List.of(larch, swing))),
                bridges,
                feelings(),
                List.of(),
                List.of(new Crew("North crew", "Checks the cables."), new Crew("South crew", "Paints the railings.")));
    }

    private static Figure feelings() {
        Figure.State safe = new Figure.State(Figure.Symbol.UP, "feels safe");
        Figure.State unsafe = new Figure.State(Figure.Symbol.DOWN, "feels unsafe");
        Figure.State silent = new Figure.State(Figure.Symbol.DASH, "not mentioned");
        return new Figure(
                "How walkers feel on each bridge",
                "Bridge",
                List.of("Walker's diary", "Ranger's notes"),
                List.of(
                        new Figure.Row("Eagle Step", List.of(unsafe, silent)),
                        new Figure.Row("Mill Crossing", List.of(silent, safe)),
                        new Figure.Row(
                                "Far Ford", List.of(new Figure.State(Figure.Symbol.SIDEWAYS, "no opinion"), safe))));
    }

    static Quote quote(String source, int start, String exact) {
        return Quote.builder()
                .source(source)
                .start(start)
                .end(start + exact.length())
                .exact(exact)
                .build();
    }
}
