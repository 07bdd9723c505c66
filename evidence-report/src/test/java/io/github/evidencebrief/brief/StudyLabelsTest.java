package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.model.StudyReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudyLabelsTest {
    private static Study.Builder study(String label, StudyDesign design) {
        Study.Builder study = Study.builder();
        return study.id(label)
                .label(label)
                .kind(StudyKind.PRIMARY_STUDY)
                .design(design)
                .addReports(StudyReport.builder().source("paper").studyId("s").build());
    }

    private static List<String> labels(Study... studies) {
        return new StudyLabels(source -> "S4")
                .of(List.of(studies)).stream().map(Study::label).toList();
    }

    @Test
    void looseWordsForManyStudiesAreNoName() {
        assertThat(labels(study("harvest review", StudyDesign.BODY_OF_EVIDENCE).build()))
                .containsExactly("unnamed studies (S4)");
    }

    @Test
    void aNumberThatAProgramGaveIsNoName() {
        assertThat(labels(
                        study("Study 1", StudyDesign.RCT).build(),
                        study("Study 2 (80 people)", StudyDesign.RCT).build()))
                .containsExactly("unnamed study (S4)", "unnamed study (S4, no. 2)");
    }

    @Test
    void whatCanBeFoundKeepsItsName() {
        assertThat(labels(
                        study("Study 1", StudyDesign.RCT).journal("Tea Letters").build(),
                        study("Harbour 2021", StudyDesign.RCT).build()))
                .containsExactly("Study 1", "Harbour 2021");
    }
}
