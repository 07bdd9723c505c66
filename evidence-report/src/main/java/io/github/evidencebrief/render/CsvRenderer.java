package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Block;
import io.github.evidencebrief.report.Note;
import io.github.evidencebrief.report.NoteUse;
import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.SectionContent;
import io.github.evidencebrief.report.Table;
import io.github.evidencebrief.report.TableColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes each table of a report as comma-separated values (RFC 4180) with the words of the PDF and the HTML, and the
 * quotes behind them as one more table.
 */
public final class CsvRenderer {
    private static final String NOTES = "Quotes";

    /** A renderer; it keeps nothing between two reports. */
    public CsvRenderer() {}

    /**
     * The tables in the order of the report, the quotes last, even when there is none. Where a row rests on quotes, a
     * last column holds their numbers.
     */
    public List<CsvFile> render(ReportContent content) {
        FileNames names = new FileNames();
        List<CsvFile> files = new ArrayList<>();
        content.sections().stream()
                .flatMap(CsvRenderer::tables)
                .forEach(table -> files.add(new CsvFile(names.of(table.caption()), text(table))));
        files.add(new CsvFile(names.of(NOTES), text(content.notes())));
        return List.copyOf(files);
    }

    private static Stream<Table> tables(SectionContent section) {
        return Stream.concat(
                section.blocks().stream().flatMap(CsvRenderer::tables),
                section.sections().stream().flatMap(CsvRenderer::tables));
    }

    private static Stream<Table> tables(Block block) {
        return block instanceof Table table ? Stream.of(table) : Stream.empty();
    }

    private static String text(Table table) {
        CsvText text = new CsvText();
        boolean noted = table.rows().stream().anyMatch(row -> !notes(row).isEmpty());
        text.row(Stream.concat(
                table.columns().stream().map(CsvRenderer::header), noted ? Stream.of(NOTES) : Stream.empty()));
        for (List<Passage> row : table.rows()) {
            text.row(Stream.concat(
                    row.stream().map(CsvRenderer::words), noted ? Stream.of(notes(row)) : Stream.empty()));
        }
        return text.toString();
    }

    /** A row of headings says all that the groups above a column and its unit say. */
    static String header(TableColumn column) {
        String unit = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
        return Stream.concat(column.groups().stream(), Stream.of(column.header() + unit))
                .collect(Collectors.joining(": "));
    }

    private static String words(Passage cell) {
        return cell.lead().isEmpty() ? cell.text() : cell.lead() + " " + cell.text();
    }

    private static String notes(List<Passage> row) {
        return row.stream()
                .flatMap(cell -> cell.notes().stream())
                .map(NoteUse::note)
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static String text(List<Note> notes) {
        CsvText text = new CsvText();
        text.row(Stream.of("Number", "Source", "Title", "Heading", "Exact words"));
        for (Note note : notes) {
            text.row(Stream.of(
                    String.valueOf(note.number()),
                    note.source(),
                    note.sourceTitle().orElse(""),
                    note.section().orElse(""),
                    note.exact()));
        }
        return text.toString();
    }
}
