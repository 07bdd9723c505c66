package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SpeakerKind;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said beside a name tells whether its bearer made the study. */
class SpeakerRolesTest {
    private static final String BEFORE =
            "Does singing help snoring?\n\nA trial of 120 adults, published in the Annals of"
                    + " Sleep, found that singing lessons eased snoring compared with no lessons.\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        OUTSIDE_EXPERT | Singing lessons are safe, said Ada Berg, an expert not involved in the trial.
        OUTSIDE_EXPERT | Ada Berg, a surgeon who was not involved in the trial, said that singing lessons are safe.
        OUTSIDE_EXPERT | Singing lessons are safe, said Ada Berg, who took no part in the research.
        STUDY_AUTHOR   | Singing lessons are safe, said Ada Berg, who led the trial.
        STUDY_AUTHOR   | Singing lessons are safe, said lead author Ada Berg.
        """)
    void isToldByTheWordsBeside(SpeakerKind kind, String sentence, @TempDir Path folder) {
        assertThat(Texts.read(folder, BEFORE + sentence + "\n\nThe trial ran for a year.")
                        .safety())
                .first()
                .extracting(Safety::attribution)
                .satisfies(who -> {
                    Attribution speaker = who.orElseThrow();
                    assertThat(speaker.speaker()).isEqualTo("Ada Berg");
                    assertThat(speaker.kind()).isEqualTo(kind);
                });
    }
}
