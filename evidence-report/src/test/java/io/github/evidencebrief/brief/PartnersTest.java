package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.model.StudyReport;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reason to join reports names the pair that it is about. */
class PartnersTest {
    private static List<String> reasons(String... reasons) {
        Study trial = Study.builder()
                .id(LightTherapy.TRIAL)
                .label("Lamp trial")
                .kind(StudyKind.PRIMARY_STUDY)
                .design(StudyDesign.RCT)
                .addQuotes(
                        LightTherapy.quote(
                                LightTherapy.CLINIC, 0, "Red lamps and blue lamps were tried on poor sleepers."),
                        LightTherapy.quote(LightTherapy.PAPER, 0, "Blue lamps, red lamps: who sleeps better?"),
                        LightTherapy.quote(LightTherapy.PANEL, 0, "A trial of lamps for those who are poor sleepers."))
                .addReports(
                        report(LightTherapy.CLINIC), report(LightTherapy.PANEL), report(LightTherapy.PAPER, reasons))
                .build();
        Evidence evidence = LightTherapy.evidence();
        return new SameStudyRows(new EvidenceIndex(Evidence.builder()
                        .from(evidence)
                        .studies(List.of(trial))
                        .findings(List.of(
                                LightTherapy.finding(
                                                LightTherapy.PAPER, 1, Direction.FAVOURS_INTERVENTION, "P4W", "Better.")
                                        .build(),
                                LightTherapy.finding(
                                                LightTherapy.PANEL, 1, Direction.FAVOURS_INTERVENTION, "P4W", "Better.")
                                        .build()))
                        .build()))
                .all().get(0).reasons().stream().map(Statement::text).toList();
    }

    private static StudyReport report(String source, String... reasons) {
        return StudyReport.builder()
                .source(source)
                .studyId("S1")
                .addReasons(reasons)
                .build();
    }

    @Test
    void whoHasTheWordsOrTheTimesIsThePartner() {
        assertThat(reasons(
                        "both compare red lamps and blue lamps",
                        "both measured at the same 1 times",
                        "both test lamps",
                        "both give the year 2019"))
                .containsExactly(
                        "S1 and S2: both compare red lamps and blue lamps",
                        "S2 and S3: both measured at the same 1 times",
                        "S2, with each of S1 and S3: both test lamps",
                        "S2 and S1 or S3: both give the year 2019");
    }
}
