package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Block;
import io.github.evidencebrief.report.Bridges;
import io.github.evidencebrief.report.Bullets;
import io.github.evidencebrief.report.EditionLine;
import io.github.evidencebrief.report.Figure;
import io.github.evidencebrief.report.Note;
import io.github.evidencebrief.report.NoteUse;
import io.github.evidencebrief.report.Paragraph;
import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.ReportSpec;
import io.github.evidencebrief.report.SectionContent;
import io.github.evidencebrief.report.Table;
import io.github.evidencebrief.report.TableColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reports that are easy, empty, hostile and large. */
final class Samples {
    static final String ROCKET = Character.toString(0x1F680);
    static final String LONG_WORD = "abcdefghij".repeat(100);

    /** Right to left, combining marks, emoji, controls, markup, a byte order mark, a lone surrogate and a very long word. */
    static final String HOSTILE = "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 e\u0301 x\u0304 " + ROCKET
            + " \u0007\u0000\uFEFF\uD800 <script>alert(1)</script> & ]]> \u200b\u00ad\u2067 " + LONG_WORD;

    /** The same with a word of ten thousand letters more. */
    static final String LONGEST = HOSTILE + " " + LONG_WORD.repeat(10);

    private Samples() {}

    static ReportContent bridges() {
        return ReportSpec.of(Bridges.class).fill(Bridges.example());
    }

    static ReportContent empty() {
        return new ReportContent("en", Optional.empty(), "Nothing yet", List.of(), List.of(), List.of());
    }

    static ReportContent hostile() {
        Passage passage = new Passage(HOSTILE, LONGEST, Optional.empty(), List.of(new NoteUse(1, 1)));
        Figure.State state = new Figure.State(Figure.Symbol.TICK, HOSTILE);
        return new ReportContent(
                "en",
                Optional.of(HOSTILE),
                HOSTILE,
                List.of(new EditionLine(HOSTILE, Passage.of(HOSTILE))),
                List.of(new SectionContent(
                        HOSTILE,
                        true,
                        List.of(
                                new Paragraph(passage),
                                new Bullets(List.of(Passage.of(HOSTILE))),
                                new Table(
                                        HOSTILE,
                                        List.of(column(HOSTILE), column("b"), column(HOSTILE)),
                                        List.of(List.of(Passage.of(HOSTILE), Passage.of("b"), Passage.of(LONGEST)))),
                                new Figure(
                                        HOSTILE,
                                        HOSTILE,
                                        List.of(HOSTILE, "b"),
                                        List.of(new Figure.Row(LONGEST, List.of(state, state))))),
                        List.of())),
                List.of(new Note(
                        1, HOSTILE, Optional.of("S1"), Optional.of(HOSTILE), Optional.of(HOSTILE), HOSTILE, 1)));
    }

    /** Paragraphs whose last words, with the note behind them, come to stand near the ends of lines. */
    static ReportContent noted(int length) {
        List<Block> texts = IntStream.range(0, 30)
                .mapToObj(more -> "word ".repeat(length + more).strip() + ".")
                .<Block>map(text -> new Paragraph(new Passage("", text, Optional.empty(), List.of(new NoteUse(1, 1)))))
                .toList();
        SectionContent section = new SectionContent("Words", false, texts, List.of());
        return new ReportContent("en", Optional.empty(), "Words", List.of(), List.of(section), List.of());
    }

    /** A table of so many rows and a figure of so many rows and twelve columns. */
    static ReportContent large(int rows) {
        return content(rain(rows), figure(rows));
    }

    /** A table of so many rows. */
    static ReportContent table(int rows) {
        return content(rain(rows));
    }

    private static Table rain(int rows) {
        List<TableColumn> columns =
                List.of(column("Station"), new TableColumn(List.of(), "Rain", "mm", true), column("Remark"));
        List<List<Passage>> cells = IntStream.range(0, rows)
                .mapToObj(row -> List.of(
                        Passage.of("Station " + row),
                        Passage.of(String.valueOf(row * 7 % 90)),
                        Passage.of("The gauge was read in the morning and emptied.")))
                .toList();
        return new Table("Rain by station", columns, cells);
    }

    /** A table too wide for an upright page, with text before and after it and a heading above its own. */
    static ReportContent wide(int rows) {
        List<TableColumn> columns = new ArrayList<>(List.of(column("Station")));
        IntStream.rangeClosed(1, 16)
                .mapToObj(hour -> new TableColumn(List.of("Day and night"), "Hour" + hour, "mm", true))
                .forEach(columns::add);
        List<List<Passage>> cells = IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns.size())
                        .mapToObj(at -> Passage.of(at == 0 ? "Station " + row : String.valueOf(row * at % 90)))
                        .toList())
                .toList();
        SectionContent hours = new SectionContent(
                "Every hour",
                false,
                List.of(new Paragraph(Passage.of("Read by hand.")), new Table("Rain by hour", columns, cells)),
                List.of(section("Why")));
        SectionContent rain = new SectionContent("Rain", false, List.of(), List.of(hours));
        return new ReportContent(
                "en",
                Optional.empty(),
                "Rain of the valley",
                List.of(),
                List.of(section("In short"), rain, section("Outlook")),
                List.of());
    }

    private static SectionContent section(String title) {
        Paragraph text = new Paragraph(Passage.of("The gauge was read in the morning and emptied."));
        return new SectionContent(title, false, List.of(text), List.of());
    }

    private static Figure figure(int rows) {
        Figure.State wet = new Figure.State(Figure.Symbol.DISC, "wet");
        Figure.State dry = new Figure.State(Figure.Symbol.RING, "dry");
        return new Figure(
                "Months",
                "Station",
                IntStream.rangeClosed(1, 12).mapToObj(month -> "Month " + month).toList(),
                IntStream.range(0, rows)
                        .mapToObj(row -> new Figure.Row(
                                "Station " + row,
                                IntStream.range(0, 12)
                                        .mapToObj(month -> month % 3 == row % 3 ? wet : dry)
                                        .toList()))
                        .toList());
    }

    private static ReportContent content(Block... blocks) {
        SectionContent section = new SectionContent("Rain", false, List.of(blocks), List.of());
        return new ReportContent("en", Optional.empty(), "Rain", List.of(), List.of(section), List.of());
    }

    private static TableColumn column(String header) {
        return new TableColumn(List.of(), header, "", false);
    }
}
