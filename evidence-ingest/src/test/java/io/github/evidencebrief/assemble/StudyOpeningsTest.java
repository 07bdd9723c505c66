package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyOpeningsTest {
    private static final String RESULT = " Hiccups were 30 percent less common with whistles than with bells.";

    @TempDir
    private Path folder = Path.of("");

    private List<Study> studies(String text) {
        return Texts.read(folder, text).studies();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour pilots in Bergen gave 90 sailors a whistle or a bell.",
                "Ninety sailors with hiccups were taught to whistle or to ring a bell.",
                "Whistles were pitted against bells in 90 sailors.",
                "Engineers combed through nine years of records from 40 harbours.",
                "Among 90 sailors with hiccups, half blew whistles.",
                "Sailors in nine Danish towns were handed whistles, and those in nine others bells.",
                "Most sailors know hiccups well."
            })
    void aTextWithoutAWordForStudiesTellsOfOne(String opening) {
        assertThat(studies(opening + RESULT)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials said 90 sailors came down with hiccups. The whistle eased them.",
                "Harbour pilots gave 90 sailors a whistle. They will ask them about it.",
                "The planned project will give 90 sailors a whistle. It will count their hiccups.",
                "Hiccups rose by 12 percent last year, the harbour said. Fewer sailors learned to whistle.",
                "She tried a whistle, and her hiccups fell from nine a day to two."
            })
    void aTextWithoutAResultOfPeopleWhoWereStudiedTellsOfNone(String text) {
        assertThat(studies(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 19 ferries, crews were handed whistles. Pursers noted 28 percent fewer hiccups on ferries that had them.",
                "Crews of 19 ferries had whistles, and 19 had none. Hiccups fell by 20 percent in those with whistles."
                        + " They also slept longer."
            })
    void aTextWithoutAWordForStudiesThatMeasuresGroupsTellsOfOne(String text) {
        assertThat(studies(text)).hasSize(1);
    }

    @Test
    void otherPeopleThanThoseOfTheStudyInHandAreThoseOfAnother() {
        String text = "A study in the Journal of Sailing followed 400 sailors and found fewer hiccups with whistles."
                + " One Danish team that followed 90 sailors saw hiccups fall by half with bells.";
        assertThat(Texts.read(folder, text).findings())
                .extracting(Finding::study)
                .doesNotHaveDuplicates();
        assertThat(studies(text)).hasSize(2);
    }
}
