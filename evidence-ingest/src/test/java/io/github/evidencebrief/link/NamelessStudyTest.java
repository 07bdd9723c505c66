package io.github.evidencebrief.link;

import static io.github.evidencebrief.link.Sources.arm;
import static io.github.evidencebrief.link.Sources.people;
import static io.github.evidencebrief.link.Sources.source;
import static io.github.evidencebrief.link.Sources.study;
import static io.github.evidencebrief.link.Sources.withFinding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Qualifier;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Study;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A study that a source tells without journal, people, size or number is known by its results only. */
class NamelessStudyTest {
    private static Study named(String journal) {
        return study("S1")
                .journal(journal)
                .condition("hay fever")
                .addArms(arm("butterbur"))
                .build();
    }

    private static Study nameless() {
        return study("S1").condition("hay fever").addArms(arm("butterbur")).build();
    }

    private static Evidence telling(Evidence evidence, Direction sneezing, String... others) {
        Evidence told = withFinding(evidence, "S1", "It was so.");
        List<String> outcomes = new ArrayList<>(List.of(others));
        outcomes.add("sneezing");
        Finding finding = Finding.builder()
                .from(told.findings().get(0))
                .direction(sneezing)
                .outcomes(outcomes)
                .build();
        return Evidence.builder().from(told).findings(List.of(finding)).build();
    }

    private static Evidence helps(Evidence evidence) {
        return telling(evidence, Direction.FAVOURS_INTERVENTION, "itching");
    }

    private static List<String> possible(Evidence... evidence) {
        return new Linker()
                .link(List.of(evidence)).studies().stream()
                        .flatMap(study -> study.possiblySame().stream())
                        .toList();
    }

    @Test
    void sameResultsOfOneTreatmentInOneIllnessMayBeOneStudy() {
        Evidence a = helps(source("a", named("Allergy")));
        Evidence b = helps(source("b", nameless()));

        assertThat(possible(a, b)).containsExactly("b/S1", "a/S1");
    }

    @Test
    void resultsAloneNeverJoin() {
        assertThat(new Linker()
                        .link(List.of(helps(source("a", nameless())), helps(source("b", nameless()))))
                        .studies())
                .hasSize(2);
    }

    @Test
    void otherResultsAreNoSign() {
        Evidence a = helps(source("a", named("Allergy")));
        Evidence b = telling(source("b", nameless()), Direction.NO_DIFFERENCE, "itching");

        assertThat(possible(a, b)).isEmpty();
    }

    @Test
    void oneSharedResultTellsTooLittle() {
        Evidence a = helps(source("a", named("Allergy")));
        Evidence b = telling(source("b", nameless()), Direction.FAVOURS_INTERVENTION, "sleep");

        assertThat(possible(a, b)).isEmpty();
    }

    @Test
    void resultsThatFitManyStudiesPointToNone() {
        assertThat(possible(
                        helps(source("a", named("Allergy"))),
                        helps(source("b", named("Chest"))),
                        helps(source("c", named("Thorax"))),
                        helps(source("d", nameless()))))
                .isEmpty();
    }

    @Test
    void sourceTellsOfNoStudyThatCameOutLater() {
        Evidence dated = helps(
                source("a", Study.builder().from(named("Allergy")).year(2019).build()));
        Evidence early = helps(source("b", nameless()));
        Source before = Source.builder()
                .from(early.sources().get(0))
                .published("2014-05")
                .build();

        assertThat(possible(dated, early)).isNotEmpty();
        assertThat(possible(
                        dated,
                        Evidence.builder().from(early).sources(List.of(before)).build()))
                .isEmpty();
    }

    @Test
    void thirdSourceThatKnowsMoreMakesTheLink() {
        Study sized = Study.builder()
                .from(nameless())
                .addAuthors("Mara Lindqvist")
                .sampleSize(people(183, Qualifier.EXACT))
                .build();
        Study told =
                Study.builder().from(named("Allergy")).addAuthors("Lindqvist").build();
        Study counted = Study.builder()
                .from(named("Allergy"))
                .sampleSize(people(183, Qualifier.EXACT))
                .build();

        assertThat(new Linker()
                        .link(List.of(source("a", sized), source("b", told), source("c", counted)))
                        .studies())
                .hasSize(1);
    }
}
