package io.github.evidencebrief.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static List<String> figures(String text) {
        return Figure.in(text).stream().map(Figure::text).toList();
    }

    private static boolean meet(String one, String other) {
        return Figure.in(one).get(0).mayBe(Figure.in(other).get(0));
    }

    @Test
    void sharesAndDecimalsAreTellingNumbers() {
        assertThat(figures("Of 90 cooks 34 percent slept 13.9 hours, 5% snored."))
                .containsExactly("34%", "13.9 hour", "5%");
    }

    @Test
    void anAmountWithAUnitIsOneNumberInAnySpelling() {
        assertThat(figures("They walked 34 metres in 1.3 tries.")).containsExactly("34 m", "1.3");
        assertThat(meet("They walked 34 meters.", "They walked 34 metres.")).isTrue();
        assertThat(meet("They walked 34 metres.", "They gained 34 points.")).isFalse();
    }

    @Test
    void theStrengthOfADrugIsNoResult() {
        assertThat(figures("Drops of 0.05 percent won.")).isEmpty();
    }

    @Test
    void howFarChanceGoesIsNoResult() {
        assertThat(figures("It fell by 1.3 (95% CI 0.4 to 2.2; p < 0.001), P=0.05 in all."))
                .containsExactly("1.3", "0.4", "2.2");
        assertThat(figures("With a p value of 0.02 and 90% confidence, 34% slept."))
                .containsExactly("34%");
    }

    @Test
    void aShareInWordsMayBeANumberNearIt() {
        assertThat(meet("Seven in ten slept.", "In all, 71 percent slept.")).isTrue();
        assertThat(meet("About a third slept.", "In all, 34 percent slept.")).isTrue();
        assertThat(meet("About a third slept.", "In all, 39 percent slept.")).isFalse();
        assertThat(figures("Two thirds slept.")).containsExactly("about 67%");
    }

    @Test
    void twoSharesInWordsAndAShareBesideADecimalAreNoSign() {
        assertThat(meet("A third slept.", "One in three slept.")).isFalse();
        assertThat(meet("It took 13.9 tries.", "It took 13.9 percent.")).isFalse();
    }

    @Test
    void aShareMayBeCountedInAHundredAndRounded() {
        assertThat(figures("It struck 19 in every 100 cooks and 25 out of 100 waiters."))
                .containsExactly("19%", "25%");
        assertThat(meet("It struck 19 in 100.", "It struck 18.6 per cent.")).isTrue();
        assertThat(meet("It struck 19 in 100.", "It struck 18.4 per cent.")).isFalse();
    }
}
