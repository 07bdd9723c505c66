package io.github.evidencebrief.compare;

import static io.github.evidencebrief.model.Direction.FAVOURS_INTERVENTION;
import static io.github.evidencebrief.model.Direction.HARM;
import static io.github.evidencebrief.model.Direction.NO_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.LimitationKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comparison of findings as they are read from real notes: some lack their comparator, outcome or time. */
class RealNotesTest {
    private final Notes notes = new Notes();

    private Finding.Builder unnamedOutcome(String source, String intervention, Direction direction, String words) {
        return notes.finding(source, intervention, "sleep", direction, words).outcomes(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yoga was about as strong as sleeping pills.",
                "Yoga and reading were equally effective.",
                "Yoga is just as good as a walk, they say."
            })
    void asGoodAsAnotherTreatmentIsNoAnswerToWhetherItHelps(String words) {
        notes.helps("a", "yoga", "sleep").add(unnamedOutcome("b", "yoga", NO_DIFFERENCE, words));

        assertThat(notes.disagreements()).isEmpty();
    }

    @Test
    void asGoodAsPlaceboIsAnAnswer() {
        notes.helps("a", "yoga", "sleep")
                .add(unnamedOutcome("b", "yoga", NO_DIFFERENCE, "Yoga was only as good as placebo."));

        assertThat(notes.disagreements()).singleElement().asString().startsWith("contradiction: Does yoga help");
    }

    @Test
    void namedRivalIsNoAnswerToWhetherItHelps() {
        notes.helps("a", "yoga", "sleep")
                .add(notes.finding("b", "yoga", "sleep", NO_DIFFERENCE, "Yoga and melatonin came out level.")
                        .addComparators("melatonin"));

        assertThat(notes.disagreements()).isEmpty();
        assertThat(notes.claims()).extracting(Claim::question).contains("Which does more: melatonin or yoga?");
    }

    @Test
    void kindsThatDoNotDifferAreComparedWithEachOther() {
        notes.helps("a", "yoga", "sleep");
        for (String source : List.of("b", "c")) {
            notes.add(notes.finding(
                            source, "hatha yoga", "sleep", NO_DIFFERENCE, "Hatha yoga and hot yoga did not differ.")
                    .addInterventions("hot yoga")
                    .addComparators("usual care"));
        }

        assertThat(notes.disagreements()).isEmpty();
        assertThat(notes.agreements()).contains("Which does more: hatha yoga or hot yoga?");
    }

    @Test
    void laterSilenceOfABenefitIsScope() {
        notes.helps("a", "yoga", "sleep")
                .add(notes.finding("b", "yoga", "sleep", NO_DIFFERENCE, "By then yoga made no difference.")
                        .timePoint("P8W"));

        assertThat(notes.disagreements())
                .containsExactly("scope: How long does the benefit of yoga last: is it gone at 8 weeks?");
    }

    @Test
    void doubtsMayCallABenefitBrief() {
        notes.study("S", List.of("b"), "A trial of yoga.", "yoga")
                .add(notes.finding("a", "yoga", "sleep", FAVOURS_INTERVENTION, "Yoga helps in the short term.")
                        .timePoint("short-term"))
                .limitation("b", "S", LimitationKind.MAGNITUDE_MODEST, "What yoga gave was short-lived.");

        assertThat(notes.agreements()).contains("Is the benefit of yoga short-term?");
    }

    @Test
    void sameTimeStillContradicts() {
        notes.add(notes.finding("a", "yoga", "sleep", FAVOURS_INTERVENTION, "Yoga helped by then.")
                        .timePoint("P26W"))
                .add(notes.finding("b", "yoga", "sleep", NO_DIFFERENCE, "By then yoga made no difference.")
                        .timePoint("P6M"));

        assertThat(notes.disagreements()).anyMatch(question -> question.startsWith("contradiction: "));
    }

    @Test
    void otherOutcomesAtOneTimeDoNotContradict() {
        notes.add(notes.finding("a", "yoga", "sleep", FAVOURS_INTERVENTION, "Yoga eased nights.")
                        .timePoint("P6M"))
                .add(notes.finding("b", "yoga", "balance", NO_DIFFERENCE, "Yoga left balance as it was.")
                        .timePoint("P6M"));

        assertThat(notes.disagreements()).noneMatch(question -> question.startsWith("contradiction: "));
    }

    @Test
    void wordsThatDoNotNameTheInterventionTakeNoSide() {
        notes.helps("a", "yoga", "sleep").add(notes.finding("b", "yoga", "sleep", HARM, "Rest may disturb nights."));

        assertThat(notes.disagreements()).isEmpty();
    }

    @Test
    void kindsNameTheirIntervention() {
        notes.helps("a", "antibiotics", "fever")
                .add(notes.finding("b", "antibiotics", "fever", NO_DIFFERENCE, "Amoxicillin left fever as it was."));

        assertThat(notes.disagreements()).hasSize(1);
    }

    @Test
    void questionsThatRestOnTheSameRecordsAreMerged() {
        notes.study("S", List.of("a", "b"), "A trial of zinc.", "zinc");
        for (String source : List.of("a", "b")) {
            notes.add(notes.finding(source, "zinc", "cough", FAVOURS_INTERVENTION, "Zinc eased the cough.")
                            .study("S"))
                    .add(unnamedOutcome(source, "zinc", FAVOURS_INTERVENTION, "Zinc helped."));
        }

        assertThat(notes.agreements()).containsExactly("Does zinc help?");
    }

    @Test
    void narrowerQuestionOfFewerSourcesStays() {
        notes.helps("a", "zinc", "cough").helps("b", "zinc", "cough").helps("c", "zinc", "fever");

        assertThat(notes.agreements()).containsExactlyInAnyOrder("Does zinc help?", "Does zinc help with cough?");
    }

    @Test
    void timeInTheWordsCounts() {
        notes.helps("a", "yoga", "sleep")
                .add(unnamedOutcome("b", "yoga", FAVOURS_INTERVENTION, "Six months after the start yoga still helped."))
                .add(unnamedOutcome("c", "yoga", FAVOURS_INTERVENTION, "What yoga gave lasted for six months.")
                        .timePoint("for six months"));

        assertThat(notes.agreements()).contains("Does yoga help at 6 months?");
    }
}
