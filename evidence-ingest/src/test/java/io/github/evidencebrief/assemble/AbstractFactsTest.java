package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFiles;
import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.rule.RuleSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AbstractFactsTest {
    private static final DocumentReaders READERS = DocumentReaders.standard();
    private static final RuleSet RULES = RuleSet.shipped();

    static Stream<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AbstractFactsTest.class.getResourceAsStream("/abstract-facts.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void sizeArmsAndFollowUpAreReadAsWritten(String line, @TempDir Path folder) throws IOException {
        String words = line.substring(line.lastIndexOf('|') + 1).strip();
        Path file = Files.writeString(
                folder.resolve("some.txt"), "A trial in nurses\n\nMethods: " + words + "\nResults: None yet.\n");
        Study study = new Assembler(RULES)
                .assemble(READERS.read(
                        SourceFiles.find(List.of(file), READERS).sources().get(0)))
                .studies()
                .get(0);
        assertThat(size(study) + " | " + study.arms().size() + " | " + last(study) + " | " + words)
                .isEqualTo(line);
    }

    private static String size(Study study) {
        return study.sampleSize().map(Count::value).map(String::valueOf).orElse("-");
    }

    private static String last(Study study) {
        return study.followUps().isEmpty()
                ? "-"
                : study.followUps().get(study.followUps().size() - 1);
    }
}
