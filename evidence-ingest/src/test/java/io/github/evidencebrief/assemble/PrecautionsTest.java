package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Precaution;
import io.github.evidencebrief.model.PrecautionKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What to know of the illness and of having the treatment is no harm, no limit and no advice. */
class PrecautionsTest {
    private static final String BEFORE =
            "Does singing help snoring?\n\nA trial of 120 adults, published in the Annals of"
                    + " Sleep, found that singing lessons eased snoring compared with no lessons.\n\nSinging lessons helped at"
                    + " one year as well.\n\n";

    private static Evidence read(Path folder, String sentence) {
        return Texts.read(folder, BEFORE + sentence + "\n\nThe trial ran for a year.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SERIOUS_CAUSE   | A small number of people snore because of a serious condition.
        SERIOUS_CAUSE   | Loud snoring can sometimes point to a serious disease.
        EASILY_MISTAKEN | Snoring is easy to misdiagnose.
        EASILY_MISTAKEN | It often goes undiagnosed for years.
        URGENT          | Choking at night is a medical emergency.
        COST_ACCESS     | Singing lessons are cheaper than a new mattress.
        COST_ACCESS     | Singing lessons are more widely available than masks.
        """)
    void isReadWithItsKind(PrecautionKind kind, String sentence, @TempDir Path folder) {
        assertThat(read(folder, sentence).precautions()).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(kind);
            assertThat(told.quotes().get(0).exact()).isEqualTo(sentence);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most people who snore have no serious condition behind it.",
                "The ferry is cheaper than the train.",
                "Snoring costs employers millions.",
                "Few insurers pay for singing lessons.",
                "Is snoring easily misdiagnosed?"
            })
    void whatIsOfNobodysConcernOrToldElsewhereIsNone(String sentence, @TempDir Path folder) {
        assertThat(read(folder, sentence).precautions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "Roughly, snoring is easy to misdiagnose, said Ada Berg, a surgeon who was not involved.")
    void whoSaysItIsNamed(String sentence, @TempDir Path folder) {
        List<Precaution> told = read(folder, sentence).precautions();

        assertThat(told)
                .singleElement()
                .satisfies(one ->
                        assertThat(one.attribution().orElseThrow().speaker()).isEqualTo("Ada Berg"));
    }
}
