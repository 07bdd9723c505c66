package io.github.evidencebrief.compare;

import static io.github.evidencebrief.model.Direction.FAVOURS_INTERVENTION;
import static io.github.evidencebrief.model.Direction.MIXED;
import static io.github.evidencebrief.model.Direction.NO_DIFFERENCE;
import static io.github.evidencebrief.model.MismatchReason.BEFORE_AND_AFTER;
import static io.github.evidencebrief.model.MismatchReason.MECHANISM_ONLY;
import static io.github.evidencebrief.model.MismatchReason.NO_DIRECTION;
import static io.github.evidencebrief.model.MismatchReason.OTHER_COMPARATOR;
import static io.github.evidencebrief.model.MismatchReason.OTHER_OUTCOME;
import static io.github.evidencebrief.model.MismatchReason.OTHER_POPULATION;
import static io.github.evidencebrief.model.MismatchReason.OTHER_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Mismatch;
import io.github.evidencebrief.model.MismatchReason;
import io.github.evidencebrief.model.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a source that speaks of the treatment of a claim takes no side. */
class MismatchesTest {
    private final Notes notes = new Notes();

    private Claim claim(String start) {
        return notes.claims().stream()
                .filter(claim -> claim.question().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        notes.claims().stream().map(Claim::question).toList()));
    }

    private static List<MismatchReason> why(Claim claim, String source) {
        return claim.whyNotComparable().stream()
                .filter(mismatch -> mismatch.source().equals(source))
                .map(Mismatch::reason)
                .toList();
    }

    private void third(Finding.Builder finding) {
        notes.helps("a", "yoga", "sleep").helps("b", "yoga", "sleep").add(finding);
    }

    private Finding.Builder nothing(String words) {
        return notes.finding("c", "yoga", "sleep", NO_DIFFERENCE, words);
    }

    @Test
    void anotherTreatmentWasItsComparator() {
        third(nothing("Yoga and melatonin came out level.").addComparators("melatonin"));

        assertThat(why(claim("Does yoga help"), "c")).containsExactly(OTHER_COMPARATOR);
    }

    @Test
    void anotherOutcomeWasMeasured() {
        notes.helps("a", "yoga", "sleep")
                .helps("b", "yoga", "sleep")
                .helps("c", "yoga", "balance")
                .helps("d", "yoga", "balance");

        assertThat(why(claim("Does yoga help with sleep"), "c")).containsExactly(OTHER_OUTCOME);
    }

    @Test
    void anotherTimeWasAsked() {
        notes.add(notes.finding("a", "yoga", "sleep", FAVOURS_INTERVENTION, "By then yoga helped.")
                        .timePoint("P6M"))
                .add(notes.finding("b", "yoga", "sleep", FAVOURS_INTERVENTION, "Then too yoga helped.")
                        .timePoint("P6M"))
                .helps("c", "yoga", "sleep");

        assertThat(why(claim("Does yoga help at 6 months"), "c")).containsExactly(OTHER_TIME);
    }

    @Test
    void otherPeopleWereAsked() {
        notes.advice("a", "yoga", Strength.CONDITIONAL, "adults over 60")
                .advice("b", "yoga", Strength.CONDITIONAL, "people aged 65 or older")
                .advice("c", "yoga", Strength.FOR, "nurses aged 18 to 50");

        assertThat(why(claim("Is yoga worth considering"), "c")).containsExactly(OTHER_POPULATION);
    }

    @Test
    void peopleOfAnyAgeAreNoOtherPeople() {
        notes.advice("a", "yoga", Strength.CONDITIONAL, "adults over 60")
                .advice("b", "yoga", Strength.CONDITIONAL, "people aged 65 or older")
                .advice("c", "yoga", Strength.FOR, "everybody");

        assertThat(claim("Is yoga worth considering").notComparable()).isEmpty();
    }

    @Test
    void onlyBeforeAndAfterWasSeen() {
        notes.add(notes.finding("a", "yoga", "sleep", NO_DIFFERENCE, "Yoga left the nights as they were."))
                .add(notes.finding("b", "yoga", "sleep", NO_DIFFERENCE, "Yoga changed no night."))
                .add(notes.finding("c", "yoga", "sleep", MIXED, "After yoga some slept longer.")
                        .basis(Basis.WITHIN_GROUP));

        assertThat(why(claim("Does yoga make no difference"), "c")).containsExactly(BEFORE_AND_AFTER, NO_DIRECTION);
    }

    @Test
    void whoLeavesOutTheOtherGroupOfATrialIsSilentOnIt() {
        notes.study("trial", List.of("c"), "A trial of yoga.", "yoga")
                .add(notes.finding("a", "yoga", "sleep", NO_DIFFERENCE, "Yoga left the nights as they were."))
                .add(notes.finding("b", "yoga", "sleep", NO_DIFFERENCE, "Yoga changed no night."))
                .add(notes.finding("c", "yoga", "sleep", FAVOURS_INTERVENTION, "After yoga some slept longer.")
                        .study("trial")
                        .basis(Basis.WITHIN_GROUP));

        assertThat(claim("Does yoga make no difference").notComparable()).isEmpty();
    }

    @Test
    void onlyTheWayItWorksIsTold() {
        third(notes.finding("c", "yoga", "sleep", FAVOURS_INTERVENTION, "Yoga may calm the nerves of sleep.")
                .basis(Basis.MECHANISM));

        assertThat(why(claim("Does yoga help"), "c")).containsExactly(MECHANISM_ONLY);
    }

    @Test
    void whoSetsOtherTreatmentsAgainstEachOtherIsSilentOnThese() {
        notes.add(nothing("Yoga and melatonin came out level.").addComparators("melatonin"))
                .add(notes.finding("b", "yoga", "sleep", FAVOURS_INTERVENTION, "Yoga beat melatonin.")
                        .addComparators("melatonin"))
                .add(notes.finding("a", "yoga", "sleep", NO_DIFFERENCE, "Yoga and tea came out level.")
                        .addComparators("tea"))
                .helps("d", "yoga", "sleep");

        Claim which = claim("Which does more: melatonin or yoga");

        assertThat(which.notComparable()).isEmpty();
        assertThat(which.silent()).containsExactly("a", "d");
    }

    @Test
    void whoDoesNotTellOfTheStudyIsSilentOnWhatItCompared() {
        notes.study("trial", List.of("c"), "Half got yoga, the others yoga and tea.", "yoga", "yoga and tea")
                .add(nothing("Yoga and melatonin came out level.")
                        .addComparators("melatonin")
                        .study("trial"))
                .add(notes.finding("a", "yoga", "sleep", NO_DIFFERENCE, "Yoga and tea came out level.")
                        .addComparators("tea"));

        Claim design = claim("Can the study carry the comparison");

        assertThat(design.notComparable()).isEmpty();
        assertThat(design.silent()).containsExactly("a");
    }

    @Test
    void noDirectionIsTold() {
        third(notes.finding("c", "yoga", "sleep", MIXED, "Yoga did this and that to the nights."));

        assertThat(why(claim("Does yoga help"), "c")).containsExactly(NO_DIRECTION);
    }

    @Test
    void theWordsOfTheNearestStatementAreShown() {
        third(nothing("Yoga and melatonin came out level.").addComparators("melatonin"));
        notes.add(notes.finding("c", "yoga", "balance", MIXED, "Yoga against tea was a puzzle.")
                .addComparators("tea"));

        assertThat(claim("Does yoga help").whyNotComparable())
                .singleElement()
                .satisfies(mismatch ->
                        assertThat(mismatch.quotes().get(0).exact()).isEqualTo("Yoga and melatonin came out level."));
    }

    @Test
    void resultsAloneAreSilentOnAdvice() {
        notes.advice("a", "yoga", Strength.FOR, "adults")
                .advice("b", "yoga", Strength.FOR, "adults")
                .helps("c", "yoga", "sleep");

        assertThat(claim("Is yoga recommended").silent()).containsExactly("c");
        assertThat(claim("Is yoga recommended").notComparable()).isEmpty();
    }

    @Test
    void everySourceStandsInOnePlace() {
        third(nothing("Yoga and melatonin came out level.").addComparators("melatonin"));
        notes.silent("z");

        assertThat(notes.claims())
                .allSatisfy(claim -> assertThat(claim.notComparable())
                        .doesNotContainAnyElementsOf(claim.silent())
                        .containsExactlyElementsOf(claim.whyNotComparable().stream()
                                .map(Mismatch::source)
                                .distinct()
                                .toList()));
    }
}
