package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.report.Bridges;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.ReportSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfRendererTest {
    private final ReportContent example = ReportSpec.of(Bridges.class).fill(Bridges.example());

    @Test
    void passesBothStandards() throws IOException {
        byte[] json = "{\"bridges\":3}".getBytes(StandardCharsets.UTF_8);
        PdfFile pdf = new PdfRenderer()
                .render(example, new Attachment("bridges.json", "application/json", "The bridges", json));
        Files.write(Path.of("target/example.pdf"), pdf.bytes());
        Files.writeString(Path.of("target/example.html"), new HtmlRenderer().render(example));
        assertThat(VeraPdf.failures(pdf.bytes())).isEmpty();
        assertThat(pdf.warnings()).isEmpty();
    }
}
