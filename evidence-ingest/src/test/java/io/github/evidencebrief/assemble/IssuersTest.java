package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.SpeakerKind;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gives an advice. */
class IssuersTest {
    private static final String STUDY = "A trial of 90 sailors in the journal Harbour Health tested ginger against"
            + " seasickness. \"Ginger works,\" said Dr. Ada Lind of Bergen Hospital, who led the trial. ";

    @TempDir
    Path folder;

    private Issuer issuer(String sentence) {
        var evidence = Texts.read(folder, STUDY + sentence);
        assertThat(evidence.recommendations()).hasSize(1);
        Recommendation advice = evidence.recommendations().get(0);
        return advice.issuer();
    }

    @Test
    void theAuthorsWhoUrgeAreThoseOfTheStudy() {
        assertThat(issuer("The authors urge shipping lines to stock ginger on every ferry."))
                .returns(SpeakerKind.STUDY_AUTHOR, Issuer::kind);
    }

    @Test
    void whatTheyWriteIsNotSaidByThePersonNamedLast() {
        assertThat(issuer("Sailors should take ginger an hour before they leave port, they write."))
                .returns(SpeakerKind.STUDY_AUTHOR, Issuer::kind)
                .satisfies(issuer -> assertThat(issuer.name()).contains("the authors"));
    }

    @Test
    void aPersonWithADegreeAndAPostAdvises() {
        assertThat(issuer("Tove Berg, R.D.N., a dietitian in Oslo, suggests starting with ginger tea."))
                .returns(SpeakerKind.OUTSIDE_EXPERT, Issuer::kind)
                .satisfies(issuer -> assertThat(issuer.name()).contains("Tove Berg"));
    }

    @Test
    void aBodyWithItsOwnGuidelineAdvises() {
        assertThat(issuer("The Nordic College of Physicians, in its own guideline of 2019, recommended against"
                        + " patches for children."))
                .returns(SpeakerKind.BODY, Issuer::kind)
                .satisfies(issuer -> assertThat(issuer.name()).contains("Nordic College of Physicians"));
    }

    @Test
    void aTextThatSpeaksOfItselfAdvisesInItsOwnVoice() {
        var evidence = Texts.read(
                folder,
                "The Nordic Sailing Union recommends ginger for all crews. The article says that ginger does no harm."
                        + " Readers should buy it fresh.");
        assertThat(evidence.recommendations()).hasSize(2);
        assertThat(evidence.recommendations().get(0).issuer().kind()).isEqualTo(SpeakerKind.BODY);
        assertThat(evidence.recommendations().get(1).issuer().kind()).isEqualTo(SpeakerKind.ARTICLE);
    }

    @Test
    void whoDirectsAPlaceIsOfThatPlaceByItsWholeName() {
        assertThat(issuer("Tove Berg, MD, directs Fjord Centre for Balance Disorders. Berg says that sailors should"
                        + " take ginger an hour before they leave port."))
                .returns(Optional.of("Fjord Centre for Balance Disorders"), Issuer::affiliation);
    }

    @Test
    void aNameWithinThePlaceOfWorkIsNoSpeaker() {
        assertThat(issuer("Tove Berg, who chairs the Department of Pharmacy of Lima University, says that sailors"
                        + " should take ginger an hour before they leave port."))
                .satisfies(issuer -> assertThat(issuer.name()).contains("Tove Berg"))
                .returns(Optional.of("Department of Pharmacy of Lima University"), Issuer::affiliation);
    }

    @Test
    void whatTheSamePeopleShouldDoNextIsOneAdvice() {
        assertThat(Texts.read(
                                folder,
                                STUDY + "Midwives must be aware of ginger and should offer it to women who"
                                        + " travel.")
                        .recommendations())
                .singleElement()
                .satisfies(advice -> assertThat(advice.action()).contains("should offer it"));
    }

    @Test
    void theyAreAllWhoSpokeInTheSentenceBefore() {
        assertThat(issuer("Lind and others, among them the makers of the patch, say that ginger works. They stress that"
                        + " people should not expect ginger to calm the sea."))
                .returns(Optional.of("Ada Lind and others, among them the makers of the patch"), Issuer::name);
    }

    @Test
    void whomAnAdviceIsFor() {
        assertThat(population("Sailors whose ears hurt may want to consider ginger."))
                .contains("Sailors whose ears hurt");
        assertThat(population("Ginger should be considered for those who row at night."))
                .contains("those who row at night");
        assertThat(population("Ginger is one of many options for motion sickness."))
                .contains("motion sickness");
        assertThat(population("You may want to consider ginger.")).isEmpty();
        assertThat(population("People should consider ginger.")).isEmpty();
    }

    private Optional<String> population(String sentence) {
        return Texts.read(folder, STUDY + sentence).recommendations().get(0).population();
    }
}
