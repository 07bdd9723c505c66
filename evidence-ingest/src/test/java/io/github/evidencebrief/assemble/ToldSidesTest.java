package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the last result of a short text says of whom: {@code told-sides.txt}. */
class ToldSidesTest {
    private static final Path TEXTS = Path.of("src/test/resources/told-sides.txt");

    static Stream<Told> texts() throws IOException {
        return Stream.of(Files.readString(TEXTS, StandardCharsets.UTF_8).split("\n\n", -1))
                .skip(1)
                .map(Told::of);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aResultNamesItsSides(Told told, @TempDir Path folder) {
        List<Finding> findings = Texts.read(folder, told.text()).findings();

        assertThat(findings).isNotEmpty();
        assertThat(Told.lines(findings.get(findings.size() - 1))).isEqualTo(told.expected());
    }

    /** What the text speaks of most is not said to be what another study tested that its paragraph tells of. */
    @Test
    void aResultOfAnotherThingNamesNothingThatItsTextDoesNot(@TempDir Path folder) {
        String text = """
                New advice on snoring

                Doctors have new advice for people who snore, a panel says. It looked at several treatments.

                In a trial of 90 bakers, half were randomly assigned to wear a chin strap, the other half a loose strap. \
                The chin strap eased snoring. Bakers with the chin strap also slept longer. The chin strap caused no sores.

                The evidence on nerve stimulation is thinner. A registry of 846 bakers showed that the number of \
                awakenings fell from 31 to 9 in a year.
                """;
        List<Finding> findings = Texts.read(folder, text).findings();
        assertThat(findings.get(0).interventions()).contains("chin strap");
        assertThat(findings.get(findings.size() - 1).interventions()).isEmpty();
    }

    /** A text and the lines that say what its last result says. */
    record Told(String text, List<String> expected) {
        static Told of(String block) {
            List<String> lines = block.lines().map(String::strip).toList();
            return new Told(lines.get(0), lines.subList(1, lines.size()));
        }

        static List<String> lines(Finding finding) {
            return List.of(
                    finding.direction().code(),
                    names(finding.interventions()),
                    names(finding.comparators()),
                    names(finding.outcomes()));
        }

        private static String names(List<String> names) {
            return names.isEmpty() ? "none" : String.join("; ", names);
        }
    }
}
