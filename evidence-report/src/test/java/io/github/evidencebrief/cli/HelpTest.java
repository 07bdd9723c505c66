package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"--help", "brief --help", "extract --help", "rules check --help", "explain --help"})
    void showsExamplesAndExitCodesInEightyColumns(String arguments) {
        Run run = Run.of(Stream.of(arguments.split(" ")).toArray());

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.results()).contains("Example", "java -jar evidence-brief.jar", "Exit codes:", "  0 ", "  2 ");
        assertThat(run.results().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rules"})
    void asksForACommand(String arguments) {
        Run run = Run.of(
                Stream.of(arguments.split(" ")).filter(word -> !word.isEmpty()).toArray());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("Missing command");
    }

    @Test
    void namesTheCommandsWhenAskedForAnother() {
        Run run = Run.of("nope");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages())
                .contains("unknown command \"nope\"; the commands are brief, extract, rules, explain")
                .contains("\"java -jar evidence-brief.jar --help\"");
    }

    @Test
    void namesTheOptionThatHelpNamesFirst() {
        Run run = Run.of("brief", "--page", "landscape");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages())
                .contains("--page: found \"landscape\", expected one of a4, letter, a4-landscape, letter-landscape");
    }

    @Test
    void namesTheOnlyCommandThereIs() {
        assertThat(Run.of("rules", "chek").messages()).contains("unknown command \"chek\"; the command is check");
    }

    @Test
    void namesTheProgramAsItsVersion() {
        assertThat(Run.of("--version").results()).startsWith("evidence-brief");
    }
}
