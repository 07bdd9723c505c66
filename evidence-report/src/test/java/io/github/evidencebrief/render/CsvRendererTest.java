package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.SectionContent;
import io.github.evidencebrief.report.Table;
import io.github.evidencebrief.report.TableColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRendererTest {
    @Test
    void writesEachTableAndTheQuotes() {
        assertThat(new CsvRenderer().render(Samples.bridges()))
                .extracting(CsvFile::name)
                .containsExactly("all-bridges", "quotes");
    }

    @Test
    void saysInOneRowWhatAllHeadingsSay() {
        assertThat(new CsvRenderer().render(Samples.bridges()).get(0).text()).isEqualTo("""
                        Bridge,Length (m),Load test: Year,Load test: Weight (t),Material,Repairs,Quotes
                        Eagle Step,41.3,2019,3.50,corten steel,none,1
                        Mill Crossing,8.0,\u2013,\u2013,larch,planks; railing,2
                        Far Ford,112.0,2021,12.00,corten steel,cable,1 2
                        """.replace("\n", "\r\n"));
    }

    @Test
    void givesTheQuotesTheNumbersOfThePdf() {
        assertThat(new CsvRenderer().render(Samples.bridges()).get(1).text())
                .startsWith("Number,Source,Title,Heading,Exact words\r\n1,walker-diary,,,the rope bridge");
    }

    @Test
    void keepsTheTableOfQuotesWhereThereIsNone() {
        assertThat(new CsvRenderer().render(Samples.empty()))
                .containsExactly(new CsvFile("quotes", "Number,Source,Title,Heading,Exact words\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+cmd", "-1+1", "@SUM(A1)", " =1", "\t=1", "\uff1d1", "\u22121+A1", "-", "--1", "-."})
    void noCellIsAFormula(String words) {
        assertThat(cell(words)).startsWith("'");
    }

    @ParameterizedTest
    @CsvSource({"\u22123.5,-3.5", "-3,-3", "41.3,41.3", "0,0"})
    void numbersStayNumbers(String printed, String written) {
        assertThat(cell(printed)).isEqualTo(written);
    }

    @Test
    void marksThatPartCellsAreQuoted() {
        assertThat(cell("a \"b\", c\nd")).isEqualTo("\"a \"\"b\"\", c\nd\"");
    }

    @Test
    void textThatIsNoneIsLeftOut() {
        assertThat(cell("a\u0000b\ud800c\ufeff")).isEqualTo("abc");
    }

    private static String cell(String words) {
        CsvText text = new CsvText();
        text.row(Stream.of(words));
        return text.toString().substring(0, text.toString().length() - 2);
    }

    @Test
    void namesFilesAfterCaptionsEachNameOnce() {
        Table table = table("Heart & lungs: \u00dcberblick 2024");
        Table nameless = table("\u4e2d\u6587");
        Table wordy = table("word ".repeat(20));
        SectionContent inner = new SectionContent("Inner", false, List.of(table, nameless), List.of());
        SectionContent outer = new SectionContent("Outer", false, List.of(table, wordy), List.of(inner));
        ReportContent content = new ReportContent("en", Optional.empty(), "T", List.of(), List.of(outer), List.of());

        assertThat(new CsvRenderer().render(content))
                .extracting(CsvFile::name)
                .containsExactly(
                        "heart-lungs-berblick-2024",
                        "word-word-word-word-word-word-word-word-word-word-word-word",
                        "heart-lungs-berblick-2024-2",
                        "table",
                        "quotes");
    }

    private static Table table(String caption) {
        List<TableColumn> columns = List.of(new TableColumn(List.of(), "Organ", "", false));
        return new Table(caption, columns, List.of(List.of(Passage.of("x"))));
    }
}
