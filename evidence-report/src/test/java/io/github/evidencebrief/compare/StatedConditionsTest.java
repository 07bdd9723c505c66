package io.github.evidencebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatedConditionsTest {
    private static Optional<String> condition(String words) {
        Study study = Study.builder()
                .id("paper/S1")
                .label("Harbour trial")
                .kind(StudyKind.PRIMARY_STUDY)
                .design(StudyDesign.RCT)
                .condition("hay fever")
                .addQuotes(Quote.builder()
                        .source("paper")
                        .start(0)
                        .end(words.length())
                        .exact(words)
                        .build())
                .build();
        return StatedConditions.of(Evidence.builder().addStudies(study).build())
                .get(0)
                .condition();
    }

    @Test
    void whatIsSaidOfAStudyNamesItsCondition() {
        assertThat(condition("The trial gave honey to 40 sailors with hay fever."))
                .contains("hay fever");
    }

    @Test
    void aConditionReadFromElsewhereInASourceGoes() {
        assertThat(condition("The trial gave honey to 40 sailors with sore knees."))
                .isEmpty();
    }
}
