package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.compare.Workings;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was seen in a laboratory or in healthy people is no result of patients. */
class PatientsTest {
    private static final String CLOCK = "b-paper/clock";

    private static Finding onGenes() {
        return LightTherapy.finding(
                        LightTherapy.PAPER,
                        5,
                        Direction.FAVOURS_INTERVENTION,
                        "P4W",
                        "Light switched on genes that could quiet the body clock.")
                .study(CLOCK)
                .build();
    }

    private static Study study(String... quotes) {
        Study.Builder study = Study.builder();
        study.id(CLOCK)
                .label("Clock Letters study")
                .kind(StudyKind.PRIMARY_STUDY)
                .design(StudyDesign.UNSPECIFIED)
                .condition("poor sleep");
        for (String words : quotes) {
            study.addQuotes(LightTherapy.quote(LightTherapy.PAPER, 480, words));
        }
        return study.build();
    }

    private static Evidence with(String words) {
        return Workings.marked(Evidence.builder()
                .from(LightTherapy.evidence())
                .addStudies(study(words))
                .addFindings(onGenes())
                .build());
    }

    private static Basis basis(Evidence evidence) {
        return evidence.findings().stream()
                .filter(finding -> finding.id().equals(onGenes().id()))
                .findFirst()
                .orElseThrow()
                .basis();
    }

    @Test
    void whatHappensInCellsIsHowATreatmentMayWork() {
        Evidence marked = with("A study in Clock Letters put nine rowers under a lamp.");

        assertThat(basis(marked)).isEqualTo(Basis.MECHANISM);
        assertThat(marked.studies())
                .filteredOn(study -> study.id().equals(CLOCK))
                .allSatisfy(study -> assertThat(study.condition()).isEmpty());
        assertThat(marked.findings())
                .filteredOn(finding -> !finding.id().equals(onGenes().id()))
                .extracting(Finding::basis)
                .containsOnly(Basis.BETWEEN_GROUP);
    }

    private static Basis besides(Basis basis) {
        Finding rest = LightTherapy.finding(
                        LightTherapy.PAPER, 6, Direction.FAVOURS_INTERVENTION, "P4W", "The rowers felt rested too.")
                .study(CLOCK)
                .basis(basis)
                .build();
        return Workings.marked(Evidence.builder()
                        .from(LightTherapy.evidence())
                        .addStudies(study("A study in Clock Letters put nine rowers under a lamp."))
                        .addFindings(onGenes(), rest)
                        .build())
                .findings()
                .stream()
                .filter(finding -> finding.id().equals(rest.id()))
                .findFirst()
                .orElseThrow()
                .basis();
    }

    @Test
    void whatItsPeopleFeltIsOfNoPatientsEither() {
        assertThat(besides(Basis.WITHIN_GROUP)).isEqualTo(Basis.MECHANISM);
        assertThat(besides(Basis.BETWEEN_GROUP)).isEqualTo(Basis.BETWEEN_GROUP);
    }

    @Test
    void aStudyOfPatientsStays() {
        assertThat(basis(with("A study in Clock Letters put nine rowers with poor sleep under a lamp.")))
                .isEqualTo(Basis.BETWEEN_GROUP);
    }

    @Test
    void theSummarySaysSoBesideTheResult() {
        Brief brief = Brief.of(with("A study in Clock Letters put nine rowers under a lamp."), BriefOptions.standard());

        assertThat(brief.summary())
                .flatExtracting(SummaryRow::results)
                .anySatisfy(result -> assertThat(result.text())
                        .endsWith("(S2; how it may work, no patients named; time from the text around it)"));
        assertThat(brief.summary())
                .extracting(SummaryRow::behind)
                .allSatisfy(words -> assertThat(words)
                        .startsWith("Two sources, one study (Okafor 2018): ")
                        .endsWith("; besides, how it may work"));
    }

    private static Claim agreed(Finding... findings) {
        Claim.Builder claim = Claim.builder();
        claim.id("C1")
                .question("Does light therapy help?")
                .verdict(Verdict.AGREE)
                .independentStudies(1);
        for (Finding finding : findings) {
            claim.addSides(ClaimSide.builder()
                    .source(finding.source())
                    .position(Position.A)
                    .addRefs(finding.id())
                    .addAllQuotes(finding.quotes())
                    .build());
        }
        return claim.build();
    }

    @Test
    void resultsOfHealthyPeopleJoinNoAgreementOnPatients() {
        Finding healthy = onGenes();
        List<Finding> patients = LightTherapy.evidence().findings();
        Study trial = LightTherapy.evidence().studies().get(0);
        LikePeople people = new LikePeople(
                List.of(patients.get(0), patients.get(1), healthy),
                List.of(trial, study("It tested healthy rowers, " + "forty healthy adults in all.")));

        assertThat(people.of(agreed(patients.get(0), healthy))).isEmpty();
        assertThat(people.of(agreed(patients.get(0), patients.get(1)))).isPresent();
        assertThat(people.of(agreed(patients.get(0), patients.get(1), healthy))
                        .orElseThrow()
                        .sides())
                .flatExtracting(ClaimSide::quotes)
                .extracting(Quote::source)
                .containsExactly(LightTherapy.CLINIC, LightTherapy.PAPER);
    }

    @Test
    void theTitleKeepsTheWiderNameOfACondition() {
        Evidence evidence = LightTherapy.evidence();
        List<Study> studies = List.of(
                evidence.studies().get(0),
                Study.builder()
                        .from(study("Rowers with lasting poor sleep."))
                        .condition("lasting poor sleep")
                        .build());

        assertThat(Brief.of(Evidence.builder().from(evidence).studies(studies).build(), BriefOptions.standard())
                        .title())
                .endsWith("for poor sleep?");
    }
}
