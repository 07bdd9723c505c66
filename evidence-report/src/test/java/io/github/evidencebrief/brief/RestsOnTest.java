package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyReport;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a statement is said to rest on is what it rests on. */
class RestsOnTest {
    private static final Evidence EVIDENCE = LightTherapy.evidence();

    private static Attribution said(String who, SpeakerKind kind) {
        return Attribution.builder().speaker(who).kind(kind).build();
    }

    @Test
    void everyStudyThatTheBottomLineCountsIsQuoted() {
        Study lund = Study.builder()
                .from(EVIDENCE.studies().get(0))
                .id("b-paper/lund")
                .label("Lund 2019")
                .quotes(List.of(LightTherapy.quote(LightTherapy.PAPER, 10, "Lund lit 30 cooks.")))
                .reports(List.of(StudyReport.builder()
                        .source(LightTherapy.PAPER)
                        .studyId("lund")
                        .build()))
                .build();
        Finding cooks = LightTherapy.finding(
                        LightTherapy.PAPER, 4, Direction.FAVOURS_INTERVENTION, "P4W", "Lund’s cooks slept far better.")
                .study(lund.id())
                .build();
        Brief brief = Brief.of(
                Evidence.builder()
                        .from(EVIDENCE)
                        .addStudies(lund)
                        .addFindings(cooks)
                        .build(),
                BriefOptions.standard());

        assertThat(brief.keyMessages().get(0).quotes().stream().map(Quote::exact))
                .contains("People slept 40 minutes more.", "Lund’s cooks slept far better.");
    }

    @Test
    void theViewOfAnOutsiderOnHarmIsNoResultOfTheStudy() {
        Safety view = Safety.builder()
                .from(EVIDENCE.safety().get(0))
                .study(LightTherapy.TRIAL)
                .attribution(said("Ida Berg", SpeakerKind.OUTSIDE_EXPERT))
                .build();
        EvidenceIndex index = new EvidenceIndex(
                Evidence.builder().from(EVIDENCE).safety(List.of(view)).build());

        assertThat(SafetySection.of(index).rows())
                .extracting(SafetyRow::speaker)
                .containsExactly("Ida Berg; opinion");
        assertThat(index.backing(index.voices(List.of(view.id()))).words()).isEqualTo("One source, opinion only");
    }

    @Test
    void whatTheAuthorsOfAGuidelineSayRestsOnIt() {
        Limitation few = Limitation.builder()
                .id("c-panel/L1")
                .source(LightTherapy.PANEL)
                .statement("Its authors noted how few trials there were.")
                .kind(LimitationKind.STUDY_LIMITATION)
                .attribution(said("authors", SpeakerKind.STUDY_AUTHOR))
                .addQuotes(LightTherapy.quote(LightTherapy.PANEL, 40, "Its authors noted how few trials there were."))
                .build();
        EvidenceIndex index = new EvidenceIndex(
                Evidence.builder().from(EVIDENCE).addLimitations(few).build());

        assertThat(index.backing(index.voices(List.of(few.id()))).studies())
                .extracting(Study::label)
                .containsExactly("Sleep Panel guideline");
    }

    @Test
    void anOpinionIsNotPutDownToTheStudyItIsToldWith() {
        Finding view = LightTherapy.finding(
                        LightTherapy.PAPER, 4, Direction.FAVOURS_INTERVENTION, "P4W", "Lamps beat pills, says Berg.")
                .basis(Basis.OPINION)
                .attribution(said("Ida Berg", SpeakerKind.OUTSIDE_EXPERT))
                .build();
        Brief brief =
                Brief.of(Evidence.builder().from(EVIDENCE).addFindings(view).build(), BriefOptions.standard());

        assertThat(brief.allFindings().stream()
                        .map(row -> String.join("; ", row.behind()))
                        .collect(Collectors.toSet()))
                .contains("Okafor 2018; groups compared", "opinion; Ida Berg");
    }
}
