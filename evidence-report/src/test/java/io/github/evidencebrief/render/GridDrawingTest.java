package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.report.Figure;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.SectionContent;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class GridDrawingTest {
    private static final Figure.State WET = new Figure.State(Figure.Symbol.DISC, "wet");

    private static Document page(int rows, int columns) {
        Figure figure = new Figure(
                "Rain by town",
                "Town",
                IntStream.rangeClosed(1, columns).mapToObj(day -> "D" + day).toList(),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> new Figure.Row("Town number " + row, Collections.nCopies(columns, WET)))
                        .toList(),
                "Measured at noon.");
        SectionContent section = new SectionContent("Rain", false, List.of(figure), List.of());
        return Jsoup.parse(new HtmlRenderer()
                .render(new ReportContent("en", Optional.empty(), "Rain", List.of(), List.of(section), List.of()))
                .text());
    }

    @Test
    void twentySixColumnsFitOnePicture() {
        assertThat(page(5, 26).select("svg")).hasSize(1);
    }

    @Test
    void aWidePictureSaysBelowWhatItsSignsMean() {
        assertThat(page(5, 26).select("svg text").eachText()).containsOnlyOnce("wet");
        assertThat(page(5, 3).select("svg text").eachText())
                .filteredOn("wet"::equals)
                .hasSize(15);
    }

    @Test
    void fortyNineStudiesAreAllNamedInLettersThatCanBeRead() {
        Document page = page(49, 7);

        assertThat(page.select("svg text").eachText()).contains("Town number 1", "Town number 49");
        assertThat(page.select("svg text").eachAttr("font-size"))
                .allSatisfy(size -> assertThat(Double.parseDouble(size)).isGreaterThanOrEqualTo(8));
    }

    @Test
    void theNoteStandsOnceBelowTheLastPart() {
        assertThat(page(49, 7).select("figcaption").eachText())
                .hasSizeGreaterThan(1)
                .filteredOn(caption -> caption.contains("Measured at noon."))
                .hasSize(1);
    }
}
