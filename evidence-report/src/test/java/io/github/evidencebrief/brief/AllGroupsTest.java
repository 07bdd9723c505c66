package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllGroupsTest {
    private static Finding alike(String words) {
        return LightTherapy.finding(LightTherapy.PAPER, 1, Direction.NO_DIFFERENCE, "P1Y", words)
                .build();
    }

    @Test
    void aResultOfAllGroupsComparesNoTwoTreatments() {
        Finding levelled = alike("By then sleep was the same again in all of the groups.");

        assertThat(new ResultPhrase(levelled, List.of("light therapy")).line())
                .isEqualTo("\u2248 alike in all groups at 1 year");
        assertThat(new ResultPhrase(levelled).clause())
                .isEqualTo("a like result in all groups for sleep at 1 year (time from the text around it)");
    }

    @Test
    void aComparisonThatIsNamedStays() {
        assertThat(new ResultPhrase(alike("Light and dim light did the same.")).line())
                .isEqualTo("\u2248 no clear difference between light therapy and dim light at 1 year");
    }

    @Test
    void peopleWhoGotBetterInEveryGroupAreNotPeopleWhomNothingHelped() {
        Finding better = alike("In both groups sleep improved.");

        assertThat(new ResultPhrase(better).line())
                .isEqualTo("\u21c8 better both with light therapy and with dim light, no difference told at 1 year");
        assertThat(new StudyResults(List.of(better), new Bases(List.of()))
                        .state(LightTherapy.TRIAL)
                        .word())
                .isEqualTo("better in all groups");
    }

    @Test
    void groupsThatDidAlikeHaveNoClearDifference() {
        assertThat(new ResultPhrase(alike("In all groups sleep got better, and to the same extent.")).state())
                .isEqualTo("\u21c8 better in all groups, no clear difference");
    }

    @Test
    void whatDidNotImproveIsNotBetter() {
        assertThat(new ResultPhrase(alike("Sleep did not improve in both groups.")).state())
                .isEqualTo("\u2248 alike in all groups");
    }
}
