package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.rule.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which words of a sentence are quoted as a limitation. */
class CautionsTest {
    private static final RuleSet RULES = RuleSet.shipped();
    private static final String TRIAL = "A trial of 90 rowers in the journal Belt Care tested cork belts. ";

    @TempDir
    Path folder;

    private List<String> limitations(String text) {
        Reading reading = Reading.of(Texts.document(folder, TRIAL + text), RULES);
        return new Cautions(reading, "limitation")
                .all().stream().map(caution -> reading.words(caution.span())).toList();
    }

    @Test
    void cutsASentenceWhereAnotherLimitationBegins() {
        assertThat(limitations("A third of the rowers moved away, and the races were held in one town."))
                .containsExactly("A third of the rowers moved away,", "and the races were held in one town.");
    }

    @Test
    void keepsASentenceWithOneLimitationWhole() {
        assertThat(limitations("The rowers knew which belt they wore, and they liked it."))
                .containsExactly("The rowers knew which belt they wore, and they liked it.");
    }

    @Test
    void quotesOnlyWhatWasSaidWhenMostOfTheWordsNameTheSpeaker() {
        assertThat(limitations("\u201cNobody has yet tested it,\u201d said the head coach of the rowing club, who had"
                        + " no part in the work."))
                .containsExactly("Nobody has yet tested it,");
    }

    @Test
    void staysWithinTheTextWhenItEndsAtASemicolon() {
        assertThat(limitations("The sample was small;nobody has yet tested it;"))
                .isNotEmpty();
    }

    @Test
    void takesLessOfWhatWasTreatedForNoWordOnSafety() {
        String trial =
                "A trial of 90 adults with leg cramps in the journal Belt Care tested cork belts against string. ";
        assertThat(Texts.read(folder, trial + "Those with belts had fewer cramps than those with string.")
                        .safety())
                .isEmpty();
        assertThat(Texts.read(folder, trial + "Those with belts had fewer rashes than those with string.")
                        .safety())
                .isNotEmpty();
    }

    @Test
    void aHarmThatIsSaidToBeRareIsNoWarning() {
        assertThat(Texts.read(folder, TRIAL + "Side effects such as blisters or a rash are uncommon.")
                        .safety())
                .allMatch(safety -> safety.kind() == SafetyKind.FEW_OR_NO_HARMS)
                .hasSize(1);
    }

    @Test
    void anAimIsNoWordOnSafety() {
        assertThat(Texts.read(
                                folder,
                                TRIAL + "Cork belts are among the many aids that rowers use to prevent cramps"
                                        + " safely and effectively.")
                        .safety())
                .isEmpty();
    }

    @Test
    void gainsThatDeclineAreNoPeopleWhoDecline() {
        assertThat(Texts.read(folder, TRIAL + "As with most belts, the benefits declined over time.")
                        .limitations())
                .extracting(Limitation::kind)
                .containsExactly(LimitationKind.MAGNITUDE_MODEST);
    }

    @Test
    void whoPaysIsNoMatterOfTheStudy() {
        assertThat(Texts.read(folder, TRIAL + "Not all insurers cover cork belts.")
                        .limitations())
                .singleElement()
                .returns(Optional.empty(), Limitation::study);
    }

    @Test
    void whatBothStudiesLeaveOpenIsOfNeitherAlone() {
        assertThat(Texts.read(
                                folder,
                                TRIAL + "A trial of 60 bakers in Belt News tested cork belts too. Both studies leave"
                                        + " open how long the relief lasts, which is still unknown.")
                        .limitations())
                .singleElement()
                .returns(Optional.empty(), Limitation::study);
    }
}
