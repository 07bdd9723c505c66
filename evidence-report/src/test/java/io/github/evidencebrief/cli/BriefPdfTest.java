package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.render.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The briefs that people hold pass the standards for accessible and for archived documents. */
class BriefPdfTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"../seeds", "../evidence-ingest/src/test/resources/marked"})
    void aBriefIsAccessibleAndArchival(String sources) throws IOException {
        assertThat(VeraPdf.failures(brief(Path.of(sources)))).isEmpty();
    }

    @Test
    void aBriefOfATextThatSaysNothingIsToo() throws IOException {
        Path text = Files.writeString(folder.resolve("poem.txt"), "The river runs\nand never asks me why.\n");
        assertThat(VeraPdf.failures(brief(text))).isEmpty();
    }

    private byte[] brief(Path sources) throws IOException {
        Path pdf = folder.resolve("brief.pdf");
        Run.of("brief", sources, "-o", pdf, "--no-memo");
        return Files.readAllBytes(pdf);
    }
}
