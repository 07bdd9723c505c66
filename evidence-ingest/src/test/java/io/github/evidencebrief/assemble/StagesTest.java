package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Evidence;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long or how badly people have what a study is about. */
class StagesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Cochrane review of honey for hay fever came out. It found that honey brings relief in mild and in severe hay fever. | mild and severe hay fever",
                "A Cochrane review of honey for hay fever came out. It found that honey brings relief in acute or recurrent hay fever. | acute or recurrent hay fever",
            })
    void peopleKeepEveryStage(String text, String people) {
        assertThat(Texts.read(folder, text).studies().get(0).population()).isEqualTo(Optional.of(people));
    }

    @Test
    void aResultIsTellingOfEveryStage() {
        Evidence read = Texts.read(
                folder,
                "A Cochrane review of honey for hay fever came out. It found that honey brings short-term improvement"
                        + " in mild and in severe hay fever.");
        assertThat(read.findings().get(0).outcomes()).containsExactly("mild hay fever", "severe hay fever");
    }

    @Test
    void theTitleOfAStudyTellsTheStage() {
        String text = """
                Nobody has a cure for hay fever. A review in Neck News found that honey helps people with hay fever.

                References

                - Honey for the treatment of persistent hay fever: a systematic review. Neck News.
                """;
        assertThat(Texts.read(folder, text).studies().get(0).population())
                .isEqualTo(Optional.of("persistent hay fever"));
    }
}
