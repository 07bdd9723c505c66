package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Evidence;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    @TempDir
    private Path place;

    @Test
    void printsOneEvidenceALineInTheOrderOfThePaths() {
        Run run = Run.of("extract", Shelf.in(place).path());

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(evidence(run))
                .extracting(evidence -> evidence.sources().get(0).path())
                .containsExactly("swimming.md", "walking.md");
        assertThat(run.messages()).isEmpty();
    }

    @Test
    void quotesWordsThatStandInTheText() {
        Run run = Run.of("extract", Shelf.in(place).file("walking.md"));

        Evidence walking = evidence(run).get(0);
        assertThat(walking.findings()).isNotEmpty();
        assertThat(walking.findings().get(0).quotes())
                .allSatisfy(quote -> assertThat(Shelf.WALKING.substring(quote.start(), quote.end()))
                        .isEqualTo(quote.exact()));
    }

    @Test
    void namesWhatItCannotReadAndPrintsTheRest() {
        Run run = Run.of(
                "extract",
                Shelf.in(place).with("old.txt", new byte[] {(byte) 0xe9}).path());

        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(evidence(run)).hasSize(2);
        assertThat(run.messages())
                .startsWith("not read: " + place.resolve("notes/old.txt") + ": is not UTF-8: line 1, column 1")
                .contains("Windows-1252")
                .hasLineCount(1);
    }

    @Test
    void refusesAFolderWithoutSource() {
        Run run = Run.of("extract", Shelf.empty(place).path());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("no source was found");
    }

    private static List<Evidence> evidence(Run run) {
        return run.results()
                .lines()
                .map(line -> Json.read(line, Evidence.class))
                .toList();
    }
}
