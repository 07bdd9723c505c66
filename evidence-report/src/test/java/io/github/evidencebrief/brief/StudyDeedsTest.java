package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a study did is told as far as its sources tell it. */
class StudyDeedsTest {
    private static Optional<Statement> told(StudyDesign design, boolean behind, String words) {
        Study trial = Study.builder()
                .from(LightTherapy.evidence().studies().get(0))
                .design(design)
                .quotes(List.of(LightTherapy.quote(LightTherapy.CLINIC, 0, words)))
                .build();
        EvidenceIndex index = new EvidenceIndex(Evidence.builder()
                .from(LightTherapy.evidence())
                .studies(List.of(trial))
                .build());
        return new StudyDeeds(index, new Topic(index)).statement(behind ? index.studies() : List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        RCT    | true  | Nurses got light therapy or dim light.            | Okafor 2018 (randomised): light therapy against dim light.
        COHORT | true  | Nurses got light therapy or dim light.            | Okafor 2018: light therapy against dim light.
        RCT    | false | Nurses got light therapy or dim light.            | Okafor 2018 (84 nurses; randomised): light therapy against dim light.
        RCT    | true  | Nurses sat under lamps twice a day for two weeks. | Okafor 2018 (randomised): “twice a day for two weeks”.
        RCT    | true  | Nurses got light therapy, ten lessons over a week, or dim light. | Okafor 2018 (randomised): light therapy against dim light, “ten lessons over a week”.
        """)
    void inFewWords(StudyDesign design, boolean behind, String words, String told) {
        Statement statement = told(design, behind, words).orElseThrow();

        assertThat(statement.lead()).isEqualTo("What the study did:");
        assertThat(statement.text()).isEqualTo(told);
        assertThat(statement.quotes()).isNotEmpty();
    }

    @Test
    void whereNobodyTellsWhatItDidNothingIsSaid() {
        assertThat(told(StudyDesign.RCT, true, "Okafor asked night nurses.")).isEmpty();
    }
}
