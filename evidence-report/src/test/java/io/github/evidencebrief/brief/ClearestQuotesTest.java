package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a sentence rests on carries each outcome that the sentence names. */
class ClearestQuotesTest {
    private static Finding.Builder finding(int number, String outcome, String words) {
        return LightTherapy.finding(LightTherapy.PAPER, number, Direction.FAVOURS_INTERVENTION, "P4W", words)
                .outcomes(List.of(outcome));
    }

    private static List<String> quotes(Finding... findings) {
        Set<String> families = Set.of(
                Vocabulary.standard().phrase("mood").family(),
                Vocabulary.standard().phrase("sleep").family());
        return new ClearestQuotes(families)
                .of(List.of(findings)).stream().map(Quote::exact).toList();
    }

    @Test
    void everyOutcomeHasAQuoteThatNamesIt() {
        assertThat(quotes(
                        finding(1, "sleep", "Lamps were the better of the two.").build(),
                        finding(2, "sleep", "With lamps people had better sleep.")
                                .build(),
                        finding(3, "mood", "Their mood rose as well.").build()))
                .containsExactlyInAnyOrder("With lamps people had better sleep.", "Their mood rose as well.");
    }

    @Test
    void aResultGoesBeforeAView() {
        assertThat(quotes(
                        finding(1, "sleep", "Lamps are known to help sleep.")
                                .study(Optional.empty())
                                .basis(Basis.OPINION)
                                .build(),
                        finding(2, "sleep", "In the trial the group with lamps had better sleep than the other.")
                                .build()))
                .containsExactly("In the trial the group with lamps had better sleep than the other.");
    }
}
