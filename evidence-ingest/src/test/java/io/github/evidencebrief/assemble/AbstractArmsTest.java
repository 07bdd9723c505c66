package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFiles;
import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AbstractArmsTest {
    private static final DocumentReaders READERS = DocumentReaders.standard();
    private static final Assembler ASSEMBLER = new Assembler(RuleSet.shipped());

    static Stream<String> reports() throws IOException {
        try (InputStream data =
                Objects.requireNonNull(AbstractArmsTest.class.getResourceAsStream("/abstract-arms.txt"))) {
            String text = new String(data.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n\n", -1)).skip(1).map(String::strip);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void armsAreWhatPeopleWereSortedInto(String report, @TempDir Path folder) throws IOException {
        List<Arm> arms = evidence(report, folder).studies().get(0).arms();
        assertThat(named(arms, ArmRole.INTERVENTION) + " | " + named(arms, ArmRole.COMPARATOR))
                .isEqualTo(line(report, "arms"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void resultsAreHeldAgainstTheArms(String report, @TempDir Path folder) throws IOException {
        List<Finding> findings = evidence(report, folder).findings();
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(String.join(", ", finding.interventions()) + " | "
                                + String.join(", ", finding.comparators()))
                        .isEqualToIgnoringCase(line(report, "result")));
    }

    private static String named(List<Arm> arms, ArmRole role) {
        return arms.stream().filter(arm -> arm.role() == role).map(Arm::name).collect(Collectors.joining(", "));
    }

    private static String line(String report, String name) {
        return report.lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow()
                .substring(name.length())
                .strip();
    }

    private static Evidence evidence(String report, Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("some.txt"),
                line(report, "title") + "\n\nMethods: " + line(report, "methods") + "\nResults: "
                        + line(report, "results") + "\n");
        return ASSEMBLER.assemble(
                READERS.read(SourceFiles.find(List.of(file), READERS).sources().get(0)));
    }
}
