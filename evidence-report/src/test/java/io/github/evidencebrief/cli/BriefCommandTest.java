package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {
    @TempDir
    private Path place;

    @Test
    void writesEveryFormatUnderTheNameOfTheFirst() {
        Shelf shelf = Shelf.in(place);

        Run run = Run.of("brief", shelf.path(), "-o", place.resolve("knee.html"), "--format", "html,json,pdf");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Shelf.names(place)).containsExactly(".knee.html.memo", "knee.html", "knee.json", "knee.pdf");
        assertThat(run.messages()).contains("wrote ").contains("knee.json").contains("2 sources, all read");
    }

    @Test
    void leavesANameWithoutEndingAsItIs() {
        Shelf shelf = Shelf.in(place);

        Run.of("brief", shelf.path(), "-o", place.resolve("knee"), "--format", "json,html", "--no-memo");

        assertThat(Shelf.names(place)).containsExactly("knee", "knee.html");
        assertThat(place.resolve("knee")).content().startsWith("{");
    }

    @Test
    void takesTheFormatFromTheEndingOfTheFile() {
        Shelf shelf = Shelf.in(place);

        Run.of("brief", shelf.path(), "-o", place.resolve("knee.html"), "--no-memo");

        assertThat(place.resolve("knee.html")).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void printsOneFormatAndNothingElseOnStandardOutput() {
        Run run = Run.of("brief", Shelf.in(place).path(), "-o", "-", "--format", "json");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.results()).startsWith("{\n").endsWith("}\n").doesNotContain("\r");
        assertThat(Shelf.names(place)).isEmpty();
    }

    @Test
    void writesPdfUnlessToldOtherwise() {
        Run run = Run.of("brief", Shelf.in(place).path(), "-o", "-");

        assertThat(run.results()).startsWith("%PDF-");
    }

    @Test
    void printsTheTitleItIsGiven() {
        Run run =
                Run.of("brief", Shelf.in(place).path(), "-o", "-", "--format", "html", "--question", "What of knees?");

        assertThat(run.results()).contains("<title>What of knees?</title>");
    }

    @Test
    void laysTheBriefOutForAnotherSheet() {
        Path notes = Shelf.in(place).path();

        Run a4 = Run.of("brief", notes, "-o", "-");
        Run letter = Run.of("brief", notes, "-o", "-", "--page", "letter");

        assertThat(letter.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(letter.results()).isNotEqualTo(a4.results());
    }

    @Test
    void refusesTwoFormatsOnStandardOutput() {
        Run run = Run.of("brief", Shelf.in(place).path(), "-o", "-", "--format", "pdf,html");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("-o - prints one format, not 2; name one with --format");
        assertThat(run.results()).isEmpty();
    }

    @Test
    void refusesAnEndingItDoesNotKnow() {
        Run run = Run.of("brief", Shelf.in(place).path(), "-o", place.resolve("knee.docx"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("\".docx\"").contains("one of .pdf, .html, .json, .csv");
        assertThat(Shelf.names(place)).isEmpty();
    }

    @Test
    void refusesAFolderAsOutput() {
        Run run = Run.of("brief", Shelf.in(place).path(), "-o", place);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("is a folder; name a file in it");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Run run = Run.of("brief", Shelf.in(place).path(), "-o", place.resolve("far/knee.pdf"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("there is no folder").contains("make the folder");
    }

    @Test
    void refusesToWriteOverASource() {
        Shelf shelf = Shelf.in(place);

        Run run = Run.of("brief", shelf.path(), "-o", shelf.file("walking.md"), "--format", "pdf");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("walking.md is a source and would be written over");
        assertThat(shelf.file("walking.md")).hasContent(Shelf.WALKING);
    }

    @Test
    void refusesOneFileForTwoFormats() {
        Run run = Run.of("brief", Shelf.in(place).path(), "-o", place.resolve("k.html"), "--format", "pdf,html");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("two formats would be written to");
    }

    @Test
    void refusesAFormatItDoesNotKnowAndSaysWhereHelpIs() {
        Run run = Run.of("brief", "--format", "docx");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages())
                .contains("--format: found \"docx\", expected one of pdf, html, json, csv")
                .contains("\"java -jar evidence-brief.jar brief --help\"");
    }

    @Test
    void refusesASourceThatIsNotThere() {
        Run run = Run.of("brief", place.resolve("nothing"), "-o", place.resolve("b.pdf"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("nothing: no such file or folder; check the name");
    }

    @Test
    void writesTheSameBytesWhateverOrderTheSourcesAreNamedIn() throws IOException {
        Shelf shelf = Shelf.in(place);
        Path there = place.resolve("there.html");
        Path back = place.resolve("back.html");

        Run.of("brief", shelf.file("walking.md"), shelf.file("swimming.md"), "-o", there, "--format", "html,json");
        Run.of("brief", shelf.file("swimming.md"), shelf.file("walking.md"), "-o", back, "--format", "html,json");

        assertThat(Files.mismatch(there, back)).isEqualTo(-1);
        assertThat(Files.mismatch(place.resolve("there.json"), place.resolve("back.json")))
                .isEqualTo(-1);
    }
}
