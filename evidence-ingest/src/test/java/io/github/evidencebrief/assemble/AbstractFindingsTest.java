package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFiles;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AbstractFindingsTest {
    private static final DocumentReaders READERS = DocumentReaders.standard();
    private static final RuleSet RULES = RuleSet.shipped();

    static Stream<String> texts() throws IOException {
        try (InputStream in = AbstractFindingsTest.class.getResourceAsStream("/abstract-findings.txt")) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(file.split("\n\n", -1)).skip(1).map(String::strip);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyAbstractTellsWhatStandsAboveIt(String example, @TempDir Path folder) throws IOException {
        int line = example.indexOf('\n');
        Path file = Files.writeString(
                folder.resolve("some.txt"), "A trial in nurses\n\n" + example.substring(line + 1) + "\n");
        List<String> found = new Assembler(RULES)
                        .assemble(READERS.read(SourceFiles.find(List.of(file), READERS)
                                .sources()
                                .get(0)))
                        .findings()
                        .stream()
                        .flatMap(AbstractFindingsTest::rows)
                        .toList();
        assertThat(String.join(", ", found)).isEqualTo(example.substring(0, line));
    }

    private static Stream<String> rows(Finding finding) {
        return finding.outcomes().stream()
                .map(outcome -> finding.change().code() + " " + outcome.toLowerCase(Locale.ROOT));
    }
}
