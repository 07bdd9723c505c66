package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Safety;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a treatment is tried against is its result; everything else that befalls people is a harm. */
class AilmentsTest {
    private static final String BEFORE = "Can wax drops keep divers free of ear infections?\n\nA trial of 240 divers,"
            + " published in the Annals of Diving, tried wax drops against salt water.\n\nHalf of them got the wax"
            + " drops, the others got salt water.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ear infections were as common with the wax drops as with salt water.",
                "By the autumn, 12 percent of the divers on wax drops had had ear infections.",
                "Twenty ear infections were recorded, nine of them in the salt water group."
            })
    void theAilmentOfTheOpeningIsNoHarm(String sentence, @TempDir Path folder) {
        assertThat(Texts.read(folder, BEFORE + sentence).safety()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skin rashes were more common with the wax drops.",
                "Skin rashes and ear infections were more common with the wax drops.",
                "Two burst eardrums were recorded.",
                "The wax drops had no side effects but ear infections.",
                "Headaches are common, too.",
                "You could hurt your eardrum."
            })
    void anotherOneIs(String sentence, @TempDir Path folder) {
        assertThat(Texts.read(folder, BEFORE + sentence).safety())
                .extracting(Safety::statement)
                .containsExactly(sentence);
    }
}
