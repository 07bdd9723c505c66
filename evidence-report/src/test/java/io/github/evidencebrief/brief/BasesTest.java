package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of a study is in step with the best that its sources know of it, and with who says so. */
class BasesTest {
    private static final Study TRIAL = LightTherapy.evidence().studies().get(0);

    private static Finding within(String study) {
        return LightTherapy.finding(LightTherapy.PAPER, 4, Direction.FAVOURS_INTERVENTION, "P4W", "They slept better.")
                .study(study)
                .basis(Basis.WITHIN_GROUP)
                .build();
    }

    @Test
    void aTrialIsNoStudyOfOneGroup() {
        Bases bases = new Bases(List.of(TRIAL));

        assertThat(bases.words(within(TRIAL.id()))).isEqualTo("comparison not told");
        assertThat(bases.words(within("b-paper/S9"))).isEqualTo("one group, before and after");
    }

    @Test
    void whatATrialGaveIsNotOnlySeenTogether() {
        Finding linked = Finding.builder()
                .from(within(TRIAL.id()))
                .basis(Basis.ASSOCIATION)
                .comparators(List.of())
                .build();

        assertThat(new Bases(List.of(TRIAL)).words(linked)).isEqualTo("comparison not told");
        assertThat(new Bases(List.of()).words(linked)).isEqualTo("seen together, cause untested");
    }

    @Test
    void eachGroupBeforeAndAfterIsNoComparisonOfGroups() {
        Finding both = LightTherapy.finding(
                        LightTherapy.PAPER, 5, Direction.NO_DIFFERENCE, "P4W", "In both groups sleep got better.")
                .basis(Basis.BETWEEN_GROUP)
                .build();
        Finding faded = Finding.builder()
                .from(LightTherapy.finding(
                                LightTherapy.PAPER,
                                6,
                                Direction.FAVOURS_INTERVENTION,
                                "P4W",
                                "The gains from lamps dwindled.")
                        .basis(Basis.BETWEEN_GROUP)
                        .build())
                .comparators(List.of())
                .build();
        Bases bases = new Bases(List.of(TRIAL));

        assertThat(bases.words(both)).isEqualTo("each group, before and after");
        assertThat(bases.words(faded)).isEqualTo("change over time");
    }

    @Test
    void whoNamesTheDesignIsToldWhereNotAllDo() {
        Study told = Study.builder()
                .from(TRIAL)
                .addQuotes(LightTherapy.quote(LightTherapy.PAPER, 30, "Nurses were randomised to lamps."))
                .build();
        DesignWord word = new DesignWord(new EvidenceIndex(LightTherapy.evidence()));

        assertThat(word.of(told)).isEqualTo(" (by the word of S2)");
        assertThat(word.of(Study.builder()
                        .from(told)
                        .design(StudyDesign.UNSPECIFIED)
                        .build()))
                .isEmpty();
    }

    @Test
    void aReferenceSaysWhoNamesWhom() {
        Study joined = Study.builder()
                .from(TRIAL)
                .addAuthors("Ada Okafor")
                .reports(List.of(
                        TRIAL.reports().get(0),
                        StudyReport.builder()
                                .from(TRIAL.reports().get(1))
                                .addReasons("both study poor sleep")
                                .build()))
                .build();
        EvidenceIndex index = new EvidenceIndex(Evidence.builder()
                .from(LightTherapy.evidence())
                .studies(List.of(joined))
                .build());

        assertThat(References.of(index).studies()).containsExactly("Okafor 2018. Named with it: Ada Okafor (S1).");
        assertThat(new StudyRows(index).all().get(0).reports()).containsExactly("S1", "S2", "probably the same study");
    }

    @Test
    void theWordsOfAnotherDocumentStandWithItsName() {
        Limitation small = Limitation.builder()
                .id("c-panel/L1")
                .source(LightTherapy.PANEL)
                .statement("They called the benefit of lamps modest.")
                .kind(LimitationKind.MAGNITUDE_MODEST)
                .attribution(Attribution.builder()
                        .speaker("the authors")
                        .kind(SpeakerKind.STUDY_AUTHOR)
                        .build())
                .addQuotes(LightTherapy.quote(LightTherapy.PANEL, 60, "They called the benefit of lamps modest."))
                .build();
        EvidenceIndex index = new EvidenceIndex(Evidence.builder()
                .from(LightTherapy.evidence())
                .addLimitations(small)
                .build());

        assertThat(new SmallWords(index).statement().orElseThrow().text())
                .isEqualTo("S3 reports that the authors of Sleep Panel guideline call the benefit \u201cmodest\u201d.");
        assertThat(index.voices(List.of(small.id())).get(0).words()).startsWith("authors of Sleep Panel guideline: ");
    }

    @Test
    void theStudiesBehindAResultAreCountedOutOfAll() {
        Study other = Study.builder()
                .from(TRIAL)
                .id("b-paper/S9")
                .label("Lamp Letters trial")
                .population(Optional.empty())
                .build();

        assertThat(StudyTally.of(List.of(TRIAL), List.of(TRIAL, other), Study::label))
                .isEqualTo("one of the two studies named (" + TRIAL.label() + ")");
        assertThat(StudyTally.of(List.of(TRIAL, other), List.of(TRIAL, other), Study::label))
                .isEqualTo("both studies");
    }

    @Test
    void theStudiesBehindAClaimAreNamedTheFirstOfMany() {
        List<Study> many = Stream.of("Ahlberg", "Boyd", "Chavez", "Dahl", "Ek")
                .map(name -> Study.builder().from(TRIAL).id(name).label(name).build())
                .toList();

        assertThat(StudyTally.named(many.subList(0, 2), Study::label)).isEqualTo("two studies (Ahlberg and Boyd)");
        assertThat(StudyTally.named(many, Study::label)).isEqualTo("five studies (Ahlberg, Boyd, Chavez and two more)");
    }
}
