package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.annotation.Report;
import io.github.evidencebrief.annotation.Section;
import io.github.evidencebrief.report.ReportSpec;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody writes who has never seen this project. */
class StrangerTest {
    record Boat(
            @Column(order = 1, header = "Boat") String name,

            @Column(order = 2, header = "Length", unit = "m", decimals = 1)
            double length,

            @Column(order = 3, header = "Site") URI site) {}

    @Report(title = "Harbour register")
    record Harbour(@Section(order = 1, title = "Boats") List<Boat> boats) {}

    private static final Harbour HARBOUR = new Harbour(List.of(
            new Boat("Gull", 7.25, URI.create("https://example.org/gull")),
            new Boat("Tern", 9, URI.create("javascript:alert(1)"))));

    @Test
    void aRecordBecomesAPdf() {
        byte[] pdf = new PdfRenderer()
                .render(ReportSpec.of(Harbour.class).fill(HARBOUR))
                .bytes();
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(StructureText.of(pdf)).contains("\"Gull\"", "\"7.3\"", "Link = Opens https://example.org/gull");
    }

    @Test
    void anAddressThatWouldRunSomethingIsNoLink() {
        String html = new HtmlRenderer()
                .render(ReportSpec.of(Harbour.class).fill(HARBOUR))
                .text();
        assertThat(html)
                .contains("href=\"https://example.org/gull\"", "javascript:alert(1)")
                .doesNotContain("href=\"javascript");
    }
}
