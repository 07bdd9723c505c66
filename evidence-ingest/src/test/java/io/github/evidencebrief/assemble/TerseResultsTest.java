package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TerseResultsTest {
    private static final Path FILE = Path.of("src/test/resources/told-results.txt");
    private static final int LINES = 4;

    /** A text with what its last result says. */
    record Told(String text, String direction, String outcomes, String size) {
        @Override
        public String toString() {
            return text.substring(text.length() - 40);
        }
    }

    static Stream<Told> texts() throws IOException {
        List<String> lines = Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .toList();
        List<Told> texts = new ArrayList<>();
        for (int i = 0; i + LINES <= lines.size(); i += LINES) {
            texts.add(new Told(lines.get(i), lines.get(i + 1), lines.get(i + 2), lines.get(i + 3)));
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsWhatIsToldInPassing(Told told, @TempDir Path folder) {
        List<Finding> findings = Texts.read(folder, told.text()).findings();
        Finding last = findings.get(findings.size() - 1);
        assertThat(last.direction().code()).isEqualTo(told.direction());
        assertThat(String.join("; ", last.outcomes())).isEqualTo(told.outcomes());
        assertThat(last.magnitude().orElse("-")).isEqualTo(told.size());
    }

    @Test
    void givesAResultToTheStudyToldOfBehindIt(@TempDir Path folder) {
        String text = "Sailors given whistles lay awake on 12 percent of nights, against 31 percent with bells. "
                + "The study of 90 sailors, published in the Journal of Ropes, drew lots.";
        assertThat(Texts.read(folder, text).findings())
                .first()
                .satisfies(finding -> assertThat(finding.study()).isPresent());
    }
}
