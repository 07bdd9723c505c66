package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of all sources holds of each of them. */
class SharedOutcomesTest {
    private final EvidenceIndex index = new EvidenceIndex(LightTherapy.evidence());

    private static Finding on(String source, String... outcomes) {
        return LightTherapy.finding(source, 9, Direction.FAVOURS_INTERVENTION, "P4W", "Words.")
                .outcomes(List.of(outcomes))
                .build();
    }

    private String words(Finding... findings) {
        return new SharedOutcomes(index, List.of(findings), Set.of()).words("for");
    }

    @Test
    void anOutcomeThatAllNameStandsAlone() {
        assertThat(words(on(LightTherapy.CLINIC, "mood"), on(LightTherapy.PAPER, "mood")))
                .isEqualTo(" for mood");
        assertThat(words(on(LightTherapy.CLINIC, "mood"), on(LightTherapy.PAPER, "bad moods")))
                .isEqualTo(" for mood");
    }

    @Test
    void aNameOfItsOwnStandsWithItsSource() {
        assertThat(words(on(LightTherapy.CLINIC, "function"), on(LightTherapy.PAPER, "daily functioning")))
                .isEqualTo(" for function (S2: daily functioning)");
    }

    @Test
    void whoNamesWhatIsToldWhereNotAllNameIt() {
        assertThat(words(
                        on(LightTherapy.CLINIC, "mood"),
                        on(LightTherapy.PAPER, "mood", "calm"),
                        on(LightTherapy.PANEL, "calm")))
                .isEqualTo(" for calm (S2, S3) and mood (S1, S2)");
        assertThat(words(on(LightTherapy.CLINIC, "mood"), on(LightTherapy.PAPER, "calm")))
                .isEqualTo(" for different outcomes");
        assertThat(words(on(LightTherapy.CLINIC, "mood"), on(LightTherapy.PAPER)))
                .isEqualTo(" for mood (S1); S2 does not say for what");
    }

    private SharedOutcomes shared(String clinic, String paper) {
        return new SharedOutcomes(
                index,
                List.of(on(LightTherapy.CLINIC, clinic.split(", ")), on(LightTherapy.PAPER, paper.split(", "))),
                Set.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        mood       | mood                | none
        mood       | mood, calm          | ; also calm (S2)
        mood, calm | mood, appetite, joy | ; also calm (S1), and appetite and joy (S2)
        """)
    void whatOneNamesAloneIsToldWithItsSource(String clinic, String paper, String further) {
        assertThat(shared(clinic, paper).further())
                .isEqualTo(Optional.ofNullable(further).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        mood, calm | mood, calm | calm and mood | calm and mood
        mood       | mood, calm | mood          | mood and calm (S1 for calm only as an opinion)
        mood       | calm       | none          | none
        """)
    void whatOnlyAViewNamesStandsBehindWhatAllMeasured(String clinic, String paper, String all, String with) {
        SharedOutcomes shared = shared(clinic, paper);

        assertThat(shared.namedByAll()).isEqualTo(Optional.ofNullable(all));
        assertThat(shared.namedWith(shared.families())).isEqualTo(Optional.ofNullable(with));
    }
}
