package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Study;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The first message says which study stands for which outcome, and what is weak about a study stands on page 1. */
class StandsForTest {
    private static final String LUND = "b-paper/lund";

    private static Finding found(String source, int number, String study, String words, String... outcomes) {
        return LightTherapy.finding(source, number, Direction.FAVOURS_INTERVENTION, "P4W", words)
                .study(study)
                .outcomes(List.of(outcomes))
                .comparators(List.of())
                .basis(Basis.WITHIN_GROUP)
                .build();
    }

    private static Limitation limit(int number, LimitationKind kind, Optional<String> study, String words) {
        return Limitation.builder()
                .id("b-paper/L" + number)
                .source(LightTherapy.PAPER)
                .statement(words)
                .kind(kind)
                .study(study)
                .addQuotes(LightTherapy.quote(LightTherapy.PAPER, 1000 * number, words))
                .build();
    }

    private static KeyMessage made(Limitation... limits) {
        Evidence known = LightTherapy.evidence();
        Study lund = Study.builder()
                .from(known.studies().get(0))
                .id(LUND)
                .label("Lund 2019")
                .reports(List.of())
                .quotes(List.of(LightTherapy.quote(LightTherapy.PAPER, 40, "Lund lit 30 cooks.")))
                .build();
        EvidenceIndex index = new EvidenceIndex(Evidence.builder()
                .from(known)
                .addStudies(lund)
                .findings(List.of(
                        found(
                                LightTherapy.CLINIC,
                                1,
                                LightTherapy.TRIAL,
                                "Sleep and mood got better.",
                                "sleep",
                                "mood"),
                        found(
                                LightTherapy.PAPER,
                                1,
                                LightTherapy.TRIAL,
                                "Both sleep and mood got better.",
                                "sleep",
                                "mood"),
                        found(LightTherapy.PAPER, 2, LUND, "The cooks slept longer.", "sleep")))
                .limitations(List.of(limits))
                .build());
        return new BottomLine(index, new Topic(index)).message().orElseThrow();
    }

    @Test
    void aStudyOfOneOutcomeStandsForItAlone() {
        assertThat(made().message().text())
                .contains("also behind this: one more of the two studies named (Lund 2019), for sleep only.");
    }

    @Test
    void aWeaknessOfAStudyStandsWithinLimits() {
        KeyMessage made = made(
                limit(1, LimitationKind.STUDY_LIMITATION, Optional.of(LightTherapy.TRIAL), "Nobody was asked twice."));

        assertThat(made.details())
                .extracting(part -> part.lead() + " " + part.text())
                .contains("Within limits: On Okafor 2018: \u201cNobody was asked twice\u201d (S2).");
    }

    @Test
    void whatASourceCallsSmallStandsBeforeWhatOlderAuthorsDo() {
        KeyMessage made = made(
                limit(
                        1,
                        LimitationKind.MAGNITUDE_MODEST,
                        Optional.of("c-panel/guideline"),
                        "Berg says that its authors noted that the benefits of lamps were likely to be small."),
                limit(2, LimitationKind.MAGNITUDE_MODEST, Optional.empty(), "The help from lamps is modest."));

        assertThat(made.message().text()).contains("S2 calls the benefit \u201cmodest\u201d.");
        assertThat(made.message().quotes())
                .extracting(quote -> quote.exact())
                .contains("The help from lamps is modest.");
    }
}
