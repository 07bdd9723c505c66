package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.report.Block;
import io.github.evidencebrief.report.Note;
import io.github.evidencebrief.report.Paragraph;
import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.SectionContent;
import io.github.evidencebrief.report.Table;
import io.github.evidencebrief.report.TableColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Pages hold more than a few lines or rows of what goes on over them, and the columns of the last are about as long. */
class FillingTest {
    private static final String WORDS = "The ferry over the sound left four times a day until the bridge was opened. ";

    /** So many paragraphs above a section with a table of twelve sailings and a line below it. */
    private static ReportContent sailings(int paragraphs) {
        List<TableColumn> columns = Stream.of("Sailing", "Remark")
                .map(head -> new TableColumn(List.of(), head, "", false))
                .toList();
        List<List<Passage>> rows = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> List.of(Passage.of("Sailing " + number), Passage.of(WORDS.repeat(1 + number % 4))))
                .toList();
        List<Block> blocks = List.of(
                new Paragraph(Passage.of("As they were written down.")),
                new Table("Sailings", columns, rows),
                new Paragraph(Passage.of("In every row: weather fair.")));
        ReportContent before = report(paragraphs, 0);
        return new ReportContent(
                "en",
                before.kind(),
                before.title(),
                List.of(),
                List.of(
                        before.sections().get(0),
                        new SectionContent("Log", false, blocks, List.of()),
                        new SectionContent(
                                "After", false, List.of(new Paragraph(Passage.of(WORDS.repeat(60)))), List.of())),
                List.of());
    }

    private static ReportContent report(int paragraphs, int quotes) {
        List<Block> blocks = IntStream.range(0, paragraphs)
                .mapToObj(number -> (Block) new Paragraph(Passage.of(WORDS.repeat(3))))
                .toList();
        List<Note> notes = IntStream.rangeClosed(1, quotes)
                .mapToObj(number -> new Note(
                        number,
                        "ferry.md",
                        Optional.of("S1"),
                        Optional.of("Ferry"),
                        Optional.of("Times"),
                        "Quote " + number + " " + WORDS,
                        1))
                .toList();
        return new ReportContent(
                "en",
                Optional.of("Report"),
                "Ferries",
                List.of(),
                List.of(new SectionContent("Ferries", false, blocks, List.of())),
                notes);
    }

    /** A line of the text on a page: how far from the top of the page it stands, in points. */
    private record Line(int page, float x, float y, String text) {}

    private static List<Line> lines(ReportContent content) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (PDDocument document =
                Loader.loadPDF(new PdfRenderer().render(content).bytes())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    TextPosition first = positions.get(0);
                    lines.add(new Line(getCurrentPageNo(), first.getXDirAdj(), first.getYDirAdj(), text));
                }
            };
            stripper.getText(document);
        }
        return lines;
    }

    private static List<Line> lastPage(ReportContent content) throws IOException {
        List<Line> lines = lines(content);
        int last = lines.get(lines.size() - 1).page();
        return lines.stream()
                .filter(line -> line.page() == last && !line.text().startsWith("Page "))
                .toList();
    }

    private static double lowest(List<Line> lines) {
        return lines.stream().mapToDouble(Line::y).max().orElse(0);
    }

    @Test
    void noLastPageHoldsOnlyAFewLines() throws IOException {
        List<Integer> few = new ArrayList<>();
        for (int paragraphs = 14; paragraphs < 34; paragraphs++) {
            List<Line> last = lastPage(report(paragraphs, 0));
            if (last.get(0).page() > 1 && lowest(last) < 120) {
                few.add(paragraphs);
            }
        }

        assertThat(few).isEmpty();
    }

    @Test
    void theColumnsThatEndAReportAreAboutAsLong() throws IOException {
        List<Line> last = lastPage(report(3, 40)).stream()
                .filter(line -> line.text().contains("ferry"))
                .toList();

        double left = lowest(last.stream().filter(line -> line.x() < 298).toList());
        double right = lowest(last.stream().filter(line -> line.x() >= 298).toList());
        assertThat(Math.abs(left - right)).isLessThan(30);
    }

    @Test
    void noPageIsEmpty() throws IOException {
        List<Line> lines = lines(report(3, 200));
        int pages = lines.get(lines.size() - 1).page();

        assertThat(lines.stream()
                        .filter(line -> line.text().contains("ferry"))
                        .map(Line::page)
                        .collect(Collectors.toSet()))
                .hasSize(pages);
    }

    /** The layout engine writes a line on two pages whose letters reach a hair's breadth above its own. */
    @Test
    void noQuoteIsWrittenTwice() throws IOException {
        assertThat(lines(report(3, 200)).stream()
                        .map(Line::text)
                        .filter(text -> text.matches("\\d+\\..*"))
                        .toList())
                .hasSize(200)
                .doesNotHaveDuplicates();
    }

    @Test
    void noPageHoldsASingleRowOfALongTable() throws IOException {
        List<String> single = new ArrayList<>();
        for (int paragraphs = 8; paragraphs < 26; paragraphs++) {
            Map<Integer, Long> rows = lines(sailings(paragraphs)).stream()
                    .filter(line -> line.text().matches("Sailing \\d+.*"))
                    .collect(Collectors.groupingBy(Line::page, Collectors.counting()));
            if (rows.containsValue(1L)) {
                single.add(paragraphs + ": " + rows);
            }
        }

        assertThat(single).isEmpty();
    }

    @Test
    void aLineBelowATableStaysWithItsLastRow() throws IOException {
        List<Integer> parted = new ArrayList<>();
        for (int paragraphs = 8; paragraphs < 26; paragraphs++) {
            List<Line> lines = lines(sailings(paragraphs));
            if (page("Sailing 12", lines) != page("In every row", lines)) {
                parted.add(paragraphs);
            }
        }

        assertThat(parted).isEmpty();
    }

    private static int page(String start, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.text().startsWith(start))
                .mapToInt(Line::page)
                .findFirst()
                .orElseThrow();
    }
}
