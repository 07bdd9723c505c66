package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.model.StudyReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a quote does not say is marked as taken from elsewhere. */
class InferredTest {
    private static Finding finding(String words) {
        return LightTherapy.finding(LightTherapy.PAPER, 1, Direction.FAVOURS_INTERVENTION, "P4W", words)
                .build();
    }

    @Test
    void aTimeThatTheQuoteDoesNotTellIsMarked() {
        assertThat(Inferred.time(finding("Light helped people to sleep."))).contains("from the text around it");
        assertThat(Inferred.time(finding("After four weeks sleep was better."))).isEmpty();
    }

    @Test
    void anOutcomeThatTheQuoteDoesNotNameIsMarked() {
        assertThat(Inferred.isOutcome("sleep", finding("Light was the better of the two.")))
                .isTrue();
        assertThat(Inferred.isOutcome("sleep", finding("They slept longer and had better sleep.")))
                .isFalse();
    }

    private static Study joined(String reason) {
        return Study.builder()
                .id("s")
                .label("Lamp Letters trial")
                .kind(StudyKind.PRIMARY_STUDY)
                .design(StudyDesign.RCT)
                .addQuotes(
                        LightTherapy.quote("b", 0, "It appeared in Lamp Letters."),
                        LightTherapy.quote("c", 0, "A trial in Lamp Letters."))
                .addReports(
                        StudyReport.builder().source("a").studyId("S1").build(),
                        StudyReport.builder()
                                .source("b")
                                .studyId("S1")
                                .addReasons(reason)
                                .build())
                .build();
    }

    @Test
    void aJoinWithoutANumberIsAnInference() {
        assertThat(SameStudy.isInferred(joined("both name the journal Lamp Letters")))
                .isTrue();
        assertThat(SameStudy.isInferred(joined("same doi:10.1/lamp"))).isFalse();
    }

    @Test
    void onlyASourceThatNamesTheJournalIsItsPartner() {
        Study study = Study.builder()
                .from(joined("both name the journal Lamp Letters"))
                .addReports(StudyReport.builder().source("c").studyId("S1").build())
                .build();

        assertThat(new Partners(new EvidenceIndex(LightTherapy.evidence()), study)
                        .of(study.reports().get(1), "both name the journal Lamp Letters"))
                .isEqualTo(List.of("c"));
    }
}
