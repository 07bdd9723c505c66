package io.github.evidencebrief.bench;

import io.github.evidencebrief.report.Block;
import io.github.evidencebrief.report.Bullets;
import io.github.evidencebrief.report.Figure;
import io.github.evidencebrief.report.Paragraph;
import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.SectionContent;
import io.github.evidencebrief.report.Table;
import io.github.evidencebrief.report.TableColumn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A report to be printed: always the same words. */
enum Shape {
    /** Text, lists, tables and figures on about eight pages. */
    BRIEF(9, 12),

    /** A table of a thousand rows. */
    ROWS_1000(1, 1000),

    /** A table of five thousand rows. */
    ROWS_5000(1, 5000);

    private static final String SENTENCE =
            "The warden walked the whole shore at low water and wrote down every bird that she could name.";

    private final int sections;
    private final int rows;

    Shape(int sections, int rows) {
        this.sections = sections;
        this.rows = rows;
    }

    ReportContent content() {
        List<SectionContent> parts = IntStream.rangeClosed(1, sections)
                .mapToObj(number -> new SectionContent("Shore " + number, number == 1, blocks(), List.of()))
                .toList();
        return new ReportContent("en", Optional.of("Bird count"), "Birds of the shore", List.of(), parts, List.of());
    }

    private List<Block> blocks() {
        return sections == 1 ? List.of(table()) : List.of(text(), list(), table(), figure(), text());
    }

    private static Paragraph text() {
        return new Paragraph(Passage.of((SENTENCE + " ").repeat(6).strip()));
    }

    private static Bullets list() {
        return new Bullets(List.of(Passage.of(SENTENCE), Passage.of(SENTENCE), Passage.of(SENTENCE)));
    }

    private Table table() {
        List<TableColumn> columns = List.of(
                new TableColumn(List.of(), "Place", "", false),
                new TableColumn(List.of("Counted"), "Spring", "birds", true),
                new TableColumn(List.of("Counted"), "Autumn", "birds", true),
                new TableColumn(List.of(), "Remark", "", false));
        return new Table("Counts", columns, IntStream.range(0, rows).mapToObj(Shape::row).toList());
    }

    private static List<Passage> row(int number) {
        return List.of(
                Passage.of("Place " + number),
                Passage.of(String.valueOf(number * 37 % 911)),
                Passage.of(String.valueOf(number * 53 % 877)),
                Passage.of(SENTENCE));
    }

    private static Figure figure() {
        Figure.State many = new Figure.State(Figure.Symbol.UP, "more");
        Figure.State few = new Figure.State(Figure.Symbol.DOWN, "fewer");
        List<Figure.Row> rows = IntStream.range(0, 6)
                .mapToObj(row -> new Figure.Row("Place " + row, List.of(many, few, many)))
                .toList();
        return new Figure("Change since last year", "Place", List.of("Gulls", "Terns", "Waders"), rows);
    }

    @Override
    public String toString() {
        return this == BRIEF ? "brief" : String.format(Locale.ROOT, "%,d rows", rows);
    }
}
