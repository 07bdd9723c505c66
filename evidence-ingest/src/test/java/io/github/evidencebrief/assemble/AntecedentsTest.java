package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AntecedentsTest {
    private static final Path FILE = Path.of("src/test/resources/antecedents.txt");
    private static final String BEFORE = "Home remedies for many ills\n\nGarlic is the remedy asked about most. Garlic"
            + " did not reduce colds in several studies, and garlic tastes strong.\n\n";

    static Stream<String> lines() throws IOException {
        return Files.readAllLines(FILE, StandardCharsets.UTF_8).stream().filter(line -> line.contains(" | "));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatAPronounMeansIsTheSubjectBefore(String line, @TempDir Path folder) {
        int bar = line.indexOf(" | ");
        List<Finding> findings =
                Texts.read(folder, BEFORE + line.substring(0, bar)).findings();
        assertThat(findings.get(findings.size() - 1).interventions()).containsExactly(line.substring(bar + 3));
    }
}
