package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A view is credited to all whom its words name. */
class CompanyTest {
    private static Attribution by(String words) {
        Attribution berg = Attribution.builder()
                .speaker("Ada Berg")
                .kind(SpeakerKind.OUTSIDE_EXPERT)
                .affiliation("Fjord Hospital")
                .build();
        return Company.of(berg, List.of(LightTherapy.quote(LightTherapy.PAPER, 40, words)));
    }

    @Test
    void whoeverSaysItTooIsNamed() {
        assertThat(by("But Berg, and others, including the trial's authors, say that naps do more.")
                        .speaker())
                .isEqualTo("Ada Berg and others, including the trial's authors");
        assertThat(by("Berg along with two of her colleagues thinks that naps do more.")
                        .speaker())
                .isEqualTo("Ada Berg");
        assertThat(by("Dr. Berg together with Bo Lind found naps restful.").speaker())
                .isEqualTo("Ada Berg together with Bo Lind");
    }

    @Test
    void thePlaceOfOneIsNotThePlaceOfAll() {
        assertThat(by("Berg and Lind agree that naps do more.").affiliation()).isEmpty();
        assertThat(by("Berg agrees that naps do more.").affiliation()).contains("Fjord Hospital");
    }

    @Test
    void whatIsNoSpeakerAddsNobody() {
        assertThat(by("Naps do more, Berg says, and others sleep at noon.").speaker())
                .isEqualTo("Ada Berg");
        assertThat(by("Berg slept at noon and again at three. Her patients say so.")
                        .speaker())
                .isEqualTo("Ada Berg");
    }

    @Test
    void adviceHasAllItsIssuers() {
        Issuer berg = Issuer.builder()
                .name("Ada Berg")
                .kind(SpeakerKind.OUTSIDE_EXPERT)
                .build();

        assertThat(Company.of(
                                berg,
                                List.of(LightTherapy.quote(
                                        LightTherapy.PAPER, 40, "Berg and her team recommend a nap.")))
                        .name())
                .contains("Ada Berg and her team");
    }

    @Test
    void aStudysOwnPeopleAmongThemAreNoOutsiders() {
        assertThat(Speakers.kind(outside("Ada Berg and others, including the trial's authors")))
                .isEqualTo("outside expert and study authors");
        assertThat(Speakers.kind(outside("Ada Berg and her team"))).isEqualTo("outside expert");
    }

    private static Issuer outside(String name) {
        return Issuer.builder().name(name).kind(SpeakerKind.OUTSIDE_EXPERT).build();
    }
}
