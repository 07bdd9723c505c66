package io.github.evidencebrief.compare;

import static io.github.evidencebrief.model.Direction.FAVOURS_COMPARATOR;
import static io.github.evidencebrief.model.Direction.FAVOURS_INTERVENTION;
import static io.github.evidencebrief.model.Direction.HARM;
import static io.github.evidencebrief.model.Direction.NO_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each way of comparing finds, and what it leaves alone. */
class MechanismsTest {
    private final Notes notes = new Notes();

    @Test
    void vagueNamesStandForTheSubjectOfTheirSource() {
        notes.helps("a", "zinc", "colds")
                .helps("b", "zinc", "colds")
                .add(notes.finding("c", "daily dose", "colds", FAVOURS_INTERVENTION, "Of zinc the daily dose helped."));

        assertThat(notes.claims())
                .anyMatch(c ->
                        c.question().startsWith("Does zinc help") && c.sides().size() == 3);
    }

    @Test
    void namesOfOtherTreatmentsStandForThemselves() {
        notes.helps("a", "zinc", "colds").helps("b", "zinc", "colds").helps("c", "yoga", "sleep");

        assertThat(notes.claims())
                .noneMatch(c ->
                        c.question().startsWith("Does zinc help") && c.sides().size() == 3);
    }

    @Test
    void anotherTreatmentNamedOnceIsNoneOfWhatItsSourceIsAbout() {
        notes.helps("a", "zinc", "colds").helps("a", "yoga", "colds").helps("b", "zinc", "colds");

        assertThat(notes.claims())
                .filteredOn(c -> c.question().startsWith("Does zinc help"))
                .isNotEmpty()
                .allMatch(c -> c.sides().stream().allMatch(side -> side.refs().size() == 1));
    }

    @Test
    void harmIsToldApartFromNoDifference() {
        notes.add(notes.finding("a", "zinc", "taste", HARM, "Zinc spoiled the taste."))
                .add(notes.finding("b", "zinc", "taste", HARM, "Food tasted worse with zinc."))
                .add(notes.finding("c", "zinc", "taste", NO_DIFFERENCE, "Zinc left the taste as it was."));

        assertThat(notes.agreements()).anyMatch(question -> question.startsWith("Does zinc make things worse"));
        assertThat(notes.agreements()).noneMatch(question -> question.startsWith("Does zinc make no difference"));
    }

    @Test
    void otherPeopleAreAnotherScope() {
        notes.add(notes.finding("a", "yoga", "falls", FAVOURS_INTERVENTION, "In nursing homes yoga prevented falls."))
                .add(notes.finding("b", "yoga", "falls", NO_DIFFERENCE, "Yoga prevented no falls at home."));

        assertThat(notes.disagreements()).anyMatch(claim -> claim.startsWith("scope: For whom: does yoga help"));
    }

    @Test
    void wordsTellThatABenefitLastsOrFades() {
        notes.helps("a", "yoga", "sleep")
                .add(notes.finding("b", "yoga", "sleep", FAVOURS_INTERVENTION, "With yoga the gain was still there."))
                .add(notes.finding("c", "yoga", "sleep", NO_DIFFERENCE, "What yoga gave had melted away."));

        assertThat(notes.disagreements()).contains("scope: Does the benefit of yoga last?");
    }

    @Test
    void amountsInOtherUnitsAreShown() {
        notes.study("S", List.of("a"), "They took 500 micrograms of folate.", "folate")
                .study("T", List.of("b"), "They took 800 units of folate.", "folate")
                .helps("a", "folate", "mood")
                .helps("b", "folate", "mood");

        assertThat(notes.disagreements())
                .contains("unit-or-term: Is it one amount, in milligrams and in international units?");
    }

    @Test
    void numbersWithoutAUnitAreNoAmounts() {
        notes.study("S", List.of("a"), "They took 500 micrograms of folate.", "folate")
                .study("T", List.of("b"), "Of the 12 hospital units one took part.", "folate")
                .helps("a", "folate", "mood")
                .helps("b", "folate", "mood");

        assertThat(notes.disagreements()).noneMatch(claim -> claim.startsWith("unit-or-term"));
    }

    @Test
    void sameMatterInOtherWordsIsShared() {
        notes.limitation("a", "S", LimitationKind.STUDY_LIMITATION, "Every third runner dropped out.")
                .limitation("b", "T", LimitationKind.STUDY_LIMITATION, "Forty of them quit early.");

        assertThat(notes.agreements()).contains("Do several sources mention people who dropped out?");
    }

    @Test
    void likeWordsAreAnAgreement() {
        notes.safety("a", "kava", SafetyKind.ADVERSE_EVENT, "Blistered elbows troubled 14 kava drinkers and 6 others.")
                .safety("b", "kava", SafetyKind.ADVERSE_EVENT, "Kava drinkers had blistered elbows, 14 against 6.")
                .safety("b", "kava", SafetyKind.WARNING, "Nobody should drive afterwards.");

        assertThat(notes.agreements()).anyMatch(question -> question.contains("elbow"));
    }

    @Test
    void equalInWordsOnlyIsADuelToo() {
        notes.safety("a", "yoga", SafetyKind.SAFER_THAN, "Yoga is safer yet just as powerful as melatonin.")
                .add(notes.finding("b", "yoga", "sleep", NO_DIFFERENCE, "Yoga and melatonin came out level.")
                        .addComparators("melatonin"));

        assertThat(notes.agreements()).contains("Which does more: melatonin or yoga?");
    }

    @Test
    void oneTreatmentRatherThanAnotherIsComparedByOutcome() {
        notes.add(notes.finding("a", "surgery", "pain", FAVOURS_INTERVENTION, "Surgery eased pain more.")
                        .addComparators("cast"))
                .add(notes.finding("b", "cast", "pain", FAVOURS_COMPARATOR, "A cast eased pain less.")
                        .addComparators("surgery"))
                .add(notes.finding("a", "surgery", "sleep", NO_DIFFERENCE, "Surgery left the nights as they were.")
                        .addComparators("cast"));

        assertThat(notes.agreements()).contains("Does surgery rather than cast help?");
    }

    @Test
    void unequalVoicesInOneSourceAreInternal() {
        notes.advice("a", "yoga", Strength.CONDITIONAL, SpeakerKind.BODY, "Yoga may be offered to some.")
                .advice("a", "yoga", Strength.AGAINST, SpeakerKind.OUTSIDE_EXPERT, "Give nobody yoga.");

        // the made-up issuers of one source have one name and differ in kind
        assertThat(notes.disagreements()).contains("internal: Does one source advise both ways on yoga?");
    }

    @Test
    void provisoMakesOtherAdvice() {
        notes.advice("a", "yoga", Strength.CONDITIONAL, SpeakerKind.BODY, "Yoga may be offered.")
                .advice("b", "yoga", Strength.CONDITIONAL, SpeakerKind.BODY, "Offer yoga only as part of a course.");

        assertThat(notes.agreements()).isEmpty();
        assertThat(notes.disagreements())
                .containsExactly("recommendation: Is yoga advised by itself, or only with something else?");
    }

    @Test
    void settledForOneIsOpenForAnother() {
        notes.add(notes.finding("a", "yoga", "sleep", FAVOURS_INTERVENTION, "This yoga trial settles the matter."))
                .limitation("b", "S", LimitationKind.EXTERNAL_CRITIQUE, "On yoga the jury is still out.");

        assertThat(notes.disagreements()).contains("contradiction: Is the question settled?");
    }

    @Test
    void critiqueOfSomethingElseIsNotInternal() {
        notes.study("S", List.of("a"), "A trial of ginger.", "ginger")
                .add(notes.finding("a", "ginger", "nausea", FAVOURS_INTERVENTION, "Ginger eased nausea.")
                        .study("S"))
                .limitation("a", "S", LimitationKind.EXTERNAL_CRITIQUE, "Nobody checked who paid.");

        assertThat(notes.disagreements()).isEmpty();
    }

    @Test
    void mixedResultsOfOneSourceAreNoContradiction() {
        notes.helps("a", "yoga", "sleep")
                .helps("b", "yoga", "sleep")
                .add(notes.finding("b", "yoga", "sleep", FAVOURS_INTERVENTION, "With yoga the nights grew longer."))
                .add(notes.finding("b", "yoga", "sleep", NO_DIFFERENCE, "On one scale yoga left sleep as it was."));

        assertThat(notes.disagreements()).noneMatch(claim -> claim.startsWith("contradiction"));
    }

    @Test
    void sideEffectIsNoOtherScopeOfTheBenefit() {
        notes.helps("a", "zinc", "colds").add(notes.finding("b", "zinc", "taste", HARM, "Zinc spoiled the taste."));

        assertThat(notes.disagreements()).noneMatch(claim -> claim.startsWith("scope"));
    }

    @Test
    void benefitThatFadedIsNoAnswerToWhetherThereWasOne() {
        notes.helps("a", "yoga", "sleep")
                .add(notes.finding("b", "yoga", "sleep", NO_DIFFERENCE, "What yoga gave to sleep had faded."));

        assertThat(notes.disagreements()).noneMatch(claim -> claim.startsWith("contradiction"));
    }

    @Test
    void groupThatTheWordsNameIsNotMissing() {
        notes.study("S", List.of("a"), "One group did yoga, the other group tablets.", "yoga", "tablets")
                .add(notes.finding("a", "yoga", "sleep", NO_DIFFERENCE, "Yoga equalled the melatonin group.")
                        .study("S")
                        .addComparators("melatonin"));

        assertThat(notes.disagreements()).noneMatch(claim -> claim.startsWith("internal"));
    }

    @Test
    void adviceToOldAndYoungInOneSourceIsNotAdviceBothWays() {
        notes.advice("a", "yoga", Strength.FOR, "younger people")
                .advice("a", "yoga", Strength.CONDITIONAL, "older people");

        assertThat(notes.disagreements()).noneMatch(claim -> claim.startsWith("internal"));
    }

    @Test
    void saltIsItsSubstance() {
        notes.helps("a", "magnesium oxide", "cramps").helps("b", "magnesium", "cramps");

        assertThat(notes.agreements()).containsExactly("Does magnesium help?");
    }

    @Test
    void oneSourceMayHandOnThatItIsAnOptionAndAdviseAgainstIt() {
        notes.advice("a", "yoga", Strength.CONDITIONAL, SpeakerKind.BODY, "Yoga may be offered.")
                .advice("a", "yoga", Strength.AGAINST, SpeakerKind.OUTSIDE_EXPERT, "Skip the yoga.");

        assertThat(notes.disagreements()).contains("internal: Does one source advise both ways on yoga?");
    }

    @Test
    void sugarWaterIsNoRival() {
        notes.helps("a", "zinc", "colds")
                .add(notes.finding("b", "zinc", "colds", NO_DIFFERENCE, "Zinc did no more than sugar water.")
                        .addComparators("cups of sugar water"));

        assertThat(notes.disagreements()).anyMatch(claim -> claim.startsWith("contradiction: Does zinc help"));
    }

    @Test
    void whoWasHarmedIsNoHarm() {
        notes.safety("a", "zinc", SafetyKind.ADVERSE_EVENT, "Two women fainted after zinc.")
                .safety("b", "zinc", SafetyKind.ADVERSE_EVENT, "Zinc made three women itch.");

        assertThat(notes.agreements()).noneMatch(question -> question.contains("tell of"));
    }
}
