package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final String SENTENCE = "Walking reduced knee pain\nafter six months compared with usual care.";

    @TempDir
    private Path place;

    private Path walking = Path.of("");

    @BeforeEach
    void writeTheNote() {
        walking = Shelf.in(place).file("walking.md");
    }

    @Test
    void showsRulesWordsOffsetsAndSentenceOfEveryRecord() {
        Run run = Run.of("explain", walking);

        int start = Shelf.WALKING.indexOf(SENTENCE);
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.results())
                .contains("finding F1: ", "study S1: ")
                .contains("  sentence [" + start + ", " + (start + SENTENCE.length()) + ") \"Walking reduced")
                .contains("    rule ", "{intervention} [" + start + ", " + (start + 7) + ") \"Walking\"");
    }

    @Test
    void tellsWhichRuleGaveAValue() {
        Run run = Run.of("explain", walking, "S1");

        assertThat(run.results()).contains("sampleSize.value = 120 <- rule ").doesNotContain("finding F1: ");
    }

    @Test
    void showsWhatWasReadWhereWordsStand() {
        Run run = Run.of("explain", walking, "--text", "120 adults");

        assertThat(run.results()).contains("block [", "paragraph", "\"120\"", "used by study S1");
    }

    @Test
    void showsWhatWasReadAtAnOffset() {
        Run run = Run.of("explain", walking, "--at", Shelf.WALKING.indexOf("reduced"));

        assertThat(run.results()).contains("{outcome}", "\"knee pain\"", "used by finding F1");
    }

    @Test
    void saysWhyWordsAreNoEvidence() {
        Run run = Run.of("explain", walking, "--at", 1);

        assertThat(run.results()).contains("front matter");
    }

    @Test
    void namesTheRecordsThereAreWhenAskedForAnother() {
        Run run = Run.of("explain", walking, "F99");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("has no record \"F99\"; it has S1, ");
    }

    @Test
    void refusesWordsThatAreNotInTheText() {
        Run run = Run.of("explain", walking, "--text", "swimming");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("has no words \"swimming\"");
    }

    @Test
    void refusesAnOffsetBehindTheText() {
        Run run = Run.of("explain", walking, "--at", Shelf.WALKING.length());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("offsets from 0 to " + (Shelf.WALKING.length() - 1));
    }

    @Test
    void refusesAnOffsetThatIsNoNumber() {
        Run run = Run.of("explain", walking, "--at", "here");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("--at: found \"here\", expected a whole number");
    }

    @Test
    void refusesAFolderAndAFileThatIsNotThere() {
        Run folder = Run.of("explain", place);
        Run nothing = Run.of("explain", place.resolve("none.md"));

        assertThat(folder.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(folder.messages()).contains("is a folder; explain takes one file");
        assertThat(nothing.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(nothing.messages()).contains("no such file; check the name");
    }

    @Test
    void isIncompleteWhenTheSourceCannotBeRead() {
        Shelf shelf = Shelf.in(place).with("empty.md", "");

        Run run = Run.of("explain", shelf.file("empty.md"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.messages()).contains("not read: " + shelf.file("empty.md") + ": is empty");
    }

    @Test
    void refusesTwoWaysToAskAtOnce() {
        Run run = Run.of("explain", walking, "S1", "--at", 3);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("not 2 of them");
    }
}
