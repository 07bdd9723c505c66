package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Block;
import io.github.evidencebrief.report.Bullets;
import io.github.evidencebrief.report.EditionLine;
import io.github.evidencebrief.report.Figure;
import io.github.evidencebrief.report.Note;
import io.github.evidencebrief.report.NoteUse;
import io.github.evidencebrief.report.Paragraph;
import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.SectionContent;
import io.github.evidencebrief.report.Table;
import io.github.evidencebrief.report.TableColumn;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A report with one of everything that reports have, to be printed and thrown away. */
final class Rehearsal {
    private static final int ROWS = 6;
    private static final Passage WORDS = new Passage(
            "Lead.",
            "Words that are set in a few lines, so that breaking and aligning lines is rehearsed as well as the rest.",
            Optional.empty(),
            List.of(new NoteUse(1, 1)));

    private Rehearsal() {}

    static ReportContent content() {
        List<Block> blocks = List.of(new Paragraph(WORDS), new Bullets(List.of(WORDS, WORDS)), table(), figure());
        SectionContent part = new SectionContent("Part", false, blocks, List.of());
        Note note = new Note(1, "S1", Optional.of("S1"), Optional.of("Source"), Optional.of("Part"), "words", 1);
        return new ReportContent(
                "en",
                Optional.of("Rehearsal"),
                "Rehearsal",
                List.of(new EditionLine("Edition", Passage.of("none"))),
                List.of(new SectionContent("First", true, blocks, List.of(part)), part),
                List.of(note));
    }

    private static Table table() {
        List<TableColumn> columns = List.of(
                new TableColumn(List.of(), "Row", "", false),
                new TableColumn(List.of("Numbers"), "One", "kg", true),
                new TableColumn(List.of("Numbers"), "Other", "kg", true));
        List<Passage> row = List.of(WORDS, Passage.of("1.5"), Passage.of("2"));
        return new Table("Table", columns, Collections.nCopies(ROWS, row));
    }

    private static Figure figure() {
        Figure.State up = new Figure.State(Figure.Symbol.UP, "up");
        Figure.State dash = new Figure.State(Figure.Symbol.DASH, "none");
        Figure.Row row = new Figure.Row("Row", List.of(up, dash));
        return new Figure("Figure", "Row", List.of("One", "Other"), List.of(row, row));
    }
}
