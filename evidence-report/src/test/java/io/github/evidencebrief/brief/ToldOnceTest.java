package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldOnceTest {
    private final Claim fades =
            agreed("Does the benefit of tea fade?", side(Position.A, "r1", "r2"), side(Position.B, "r3"));

    private static ClaimSide side(Position position, String... refs) {
        return ClaimSide.builder()
                .source("paper")
                .position(position)
                .addRefs(refs)
                .build();
    }

    private static Claim agreed(String question, ClaimSide... sides) {
        return claim(question, Verdict.AGREE, sides).build();
    }

    private static Claim.Builder claim(String question, Verdict verdict, ClaimSide... sides) {
        Claim.Builder claim = Claim.builder();
        return claim.id(question)
                .question(question)
                .verdict(verdict)
                .addSides(sides)
                .independentStudies(0);
    }

    @Test
    void aQuestionTurnedRoundIsTheSameQuestion() {
        Claim lasts = agreed("Does the benefit of tea last?", side(Position.A, "r3"), side(Position.B, "r1"));

        assertThat(ToldOnce.of(List.of(fades, lasts))).containsExactly(fades);
    }

    @Test
    void oneOfTwoThatMirrorEachOtherStays() {
        Claim mirror = agreed("Does it last?", side(Position.A, "r3"), side(Position.B, "r1", "r2"));

        assertThat(ToldOnce.of(List.of(fades, mirror))).hasSize(1);
    }

    @Test
    void otherTimesOfOneAgreementAreNoDisagreement() {
        Claim scope = claim("Does it last?", Verdict.DISAGREE, side(Position.A, "r3"), side(Position.B, "r1"))
                .kind(DisagreementKind.SCOPE)
                .build();

        assertThat(ToldOnce.of(List.of(fades, scope))).containsExactly(fades);
    }

    @Test
    void twoSourcesThatNameDifferentTimesStayADisagreement() {
        ClaimSide other = ClaimSide.builder()
                .from(side(Position.B, "r1"))
                .source("leaflet")
                .build();
        Claim scope = claim("How long does it last?", Verdict.DISAGREE, side(Position.A, "r3"), other)
                .kind(DisagreementKind.SCOPE)
                .build();

        assertThat(ToldOnce.of(List.of(fades, scope))).containsExactly(fades, scope);
    }

    @Test
    void whatEverySourceTellsOfBothTimesNobodyDisputes() {
        ClaimSide leaflet = ClaimSide.builder()
                .source("leaflet")
                .position(Position.A)
                .addRefs("l1")
                .build();
        Claim scope = claim(
                        "Did the gain last?",
                        Verdict.DISAGREE,
                        side(Position.A, "r8"),
                        leaflet,
                        side(Position.B, "r9"),
                        ClaimSide.builder().from(leaflet).position(Position.B).build())
                .kind(DisagreementKind.SCOPE)
                .build();

        assertThat(ToldOnce.of(List.of(scope))).isEmpty();
    }

    @Test
    void aContradictionIsNeverLeftOut() {
        Claim sharp = claim("Does it last?", Verdict.DISAGREE, side(Position.A, "r3"), side(Position.B, "r1"))
                .kind(DisagreementKind.CONTRADICTION)
                .build();

        assertThat(ToldOnce.of(List.of(fades, sharp))).containsExactly(fades, sharp);
    }

    @Test
    void likeWordsTellNothingBesideAClaimThatNamesTheMatter() {
        Claim harmless = agreed("Does tea do little or no harm?", side(Position.A, "h1", "h2"));
        Claim echo = agreed("Do several sources say the same of tea?", side(Position.A, "h1"));

        assertThat(ToldOnce.of(List.of(echo, harmless))).containsExactly(harmless);
    }

    @Test
    void aTopicInDisputeIsNotAgreedOnAsWell() {
        Claim agreed = agreed("Is the benefit of tea short-term?", side(Position.A, "r1"), side(Position.B, "r2"));
        Claim dispute = claim(
                        "How long does the benefit of tea last: only a short time, or longer?",
                        Verdict.DISAGREE,
                        side(Position.A, "r1"),
                        ClaimSide.builder()
                                .from(side(Position.B, "r2"))
                                .source("leaflet")
                                .build())
                .kind(DisagreementKind.SCOPE)
                .build();

        assertThat(ToldOnce.of(List.of(agreed, dispute))).containsExactly(dispute);
    }

    @Test
    void aBenefitInGeneralDeniesNoBenefitOfOneKind() {
        Claim claim = claim(
                        "Does tea help at 2 weeks in general, or with sleep?",
                        Verdict.DISAGREE,
                        side(Position.A, "r1"),
                        side(Position.B, "r2"))
                .kind(DisagreementKind.SCOPE)
                .build();

        assertThat(ToldOnce.of(List.of(claim))).isEmpty();
    }

    @Test
    void anAgreementOnOneOutcomeIsPartOfTheOneOnAll() {
        Claim all = agreed("Does tea help with colds?", side(Position.A, "r1", "r2"));
        Claim part = agreed("Does tea help with cough?", side(Position.A, "r1"));
        Claim timed = agreed("Does tea help at 2 weeks?", side(Position.A, "r2"));

        assertThat(ToldOnce.of(List.of(all, part, timed))).containsExactly(all, timed);
    }

    @Test
    void adviceOnOneSideOfADisputeIsNotTheSubjectOfAnAgreementToo() {
        Claim dispute = claim(
                        "Is tea recommended plainly, or only under conditions?",
                        Verdict.DISAGREE,
                        side(Position.A, "r1", "r2"),
                        side(Position.B, "r3", "r4"))
                .kind(DisagreementKind.RECOMMENDATION)
                .build();
        Claim plainly = agreed("Is tea recommended?", side(Position.A, "r1", "r2"));
        Claim option = agreed("Is tea worth considering under conditions?", side(Position.A, "r3", "r4"));
        Claim other = agreed("Is coffee recommended?", side(Position.A, "r1", "r5"));

        assertThat(ToldOnce.of(List.of(dispute, plainly, option, other))).containsExactly(dispute, other);
    }
}
