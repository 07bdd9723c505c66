package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainQuestionsTest {
    private static ClaimSide side(String source, Position position, String... refs) {
        return ClaimSide.builder()
                .source(source)
                .position(position)
                .addRefs(refs)
                .build();
    }

    private static Claim agreed(String question, ClaimSide... sides) {
        return Claim.builder()
                .id("C1")
                .question(question)
                .verdict(Verdict.AGREE)
                .addSides(sides)
                .independentStudies(1)
                .build();
    }

    private static String asked(String question) {
        return PlainQuestions.of(agreed(question), List.of()).question();
    }

    @Test
    void wordsThatAreNoTopicAreNotAskedAbout() {
        assertThat(asked("What advice do the sources share about evening and lamp?"))
                .isEqualTo("Do several sources give similar practical advice?");
        assertThat(asked("Can the study carry the comparison with sedative?"))
                .isEqualTo("Did the study itself compare its treatment with sedative?");
        assertThat(asked("Do several sources tell of one gain in the Nap trial (sleep)?"))
                .isEqualTo("Did people gain in sleep in the Nap trial?");
        assertThat(asked("Does light help?")).isEqualTo("Does light help?");
    }

    @Test
    void whatAStudyDidNotCompareIsAskedForByTheNamesOfBoth() {
        Claim claim = PlainQuestions.of(
                agreed("Can the study carry the comparison with sedative?", side("a", Position.A, "a/F1")),
                List.of(LightTherapy.finding("a", 1, Direction.NO_DIFFERENCE, "P4W", "As good as sleeping pills.")
                        .comparators(List.of("sleeping pills"))
                        .build()));

        assertThat(claim.question()).isEqualTo("Did the study itself compare light therapy with sleeping pills?");
    }

    @Test
    void whatItIsCalledSaferThanHasItsNameInTheSource() {
        ClaimSide safer = ClaimSide.builder()
                .from(side("a", Position.A, "a/A1"))
                .quotes(List.of(LightTherapy.quote("a", 0, "Lamps are safer than strong sedatives.")))
                .build();

        assertThat(PlainQuestions.of(agreed("Can the study carry the comparison with sedative?", safer), List.of())
                        .question())
                .isEqualTo("Did the study itself compare its treatment with strong sedatives?");
    }

    @Test
    void sourcesThatAllTellOfBothTimesAgreeOnTheCourse() {
        Claim claim = PlainQuestions.of(
                agreed(
                        "Does the benefit of light last?",
                        side("a", Position.A, "a1"),
                        side("b", Position.A, "b1"),
                        side("a", Position.B, "a2"),
                        side("b", Position.B, "b2")),
                List.of());

        assertThat(claim.question()).isEqualTo("Does the benefit of light last for a while and then fade?");
        assertThat(claim.sides()).extracting(ClaimSide::position).containsOnly(Position.A);
        assertThat(claim.sides()).extracting(ClaimSide::refs).containsExactly(List.of("a1", "a2"), List.of("b1", "b2"));
    }

    @Test
    void noDifferenceFromNothingIsNotNoDifferenceBetweenTreatments() {
        LikeWithLike like = new LikeWithLike(List.of(
                LightTherapy.finding("a", 1, Direction.NO_DIFFERENCE, "P4W", "Sleep was as with placebo.")
                        .comparators(List.of("placebo"))
                        .build(),
                LightTherapy.finding("b", 1, Direction.NO_DIFFERENCE, "P4W", "Lamps and naps did the same.")
                        .comparators(List.of("naps"))
                        .build()));

        assertThat(like.of(agreed(
                        "Did the Nap trial find no difference?",
                        side("a", Position.A, "a/F1"),
                        side("b", Position.A, "b/F1"))))
                .isEmpty();
    }
}
