package io.github.evidencebrief.compare;

import static io.github.evidencebrief.model.Direction.FAVOURS_COMPARATOR;
import static io.github.evidencebrief.model.Direction.FAVOURS_INTERVENTION;
import static io.github.evidencebrief.model.Direction.NO_DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.model.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceComparisonTest {
    private final Notes notes = new Notes();

    private List<Claim> claims() {
        return new EvidenceComparison().compare(notes.evidence()).claims();
    }

    private Claim claim(Verdict verdict, String start) {
        return claims().stream()
                .filter(claim -> claim.verdict() == verdict && claim.question().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such claim among "
                        + claims().stream()
                                .map(c -> c.verdict() + ": " + c.question())
                                .toList()));
    }

    private Claim disagreement(DisagreementKind kind) {
        return claims().stream()
                .filter(claim -> claim.kind().filter(kind::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " among "
                        + claims().stream()
                                .map(c -> c.kind() + ": " + c.question())
                                .toList()));
    }

    private static List<String> sources(Claim claim, Position position) {
        return claim.sides().stream()
                .filter(side -> side.position() == position)
                .map(ClaimSide::source)
                .toList();
    }

    @Test
    void synonymsAndKindsMeetInOneClaim() {
        notes.helps("a", "zinc", "colds")
                .helps("b", "zinc lozenges", "common cold")
                .silent("c");

        Claim claim = claim(Verdict.AGREE, "Does zinc help");

        assertThat(sources(claim, Position.A)).containsExactly("a", "b");
        assertThat(claim.silent()).containsExactly("c");
    }

    @Test
    void oneSourceAloneIsNoAgreement() {
        notes.helps("a", "yoga", "sleep").helps("b", "melatonin", "sleep");

        assertThat(claims()).extracting(Claim::verdict).containsOnly(Verdict.SINGLE_SOURCE);
    }

    @Test
    void studiesAreCountedNotSources() {
        notes.study("S", List.of("a", "b"), "A trial of yoga.", "yoga")
                .add(notes.finding("a", "yoga", "sleep", FAVOURS_INTERVENTION, "Yoga helped.")
                        .study("S"))
                .add(notes.finding("b", "yoga", "sleep", FAVOURS_INTERVENTION, "It helped.")
                        .study("S"));

        assertThat(claim(Verdict.AGREE, "Does yoga help").independentStudies()).isEqualTo(1);
    }

    @Test
    void oppositeResultsOnOneOutcomeContradict() {
        notes.helps("a", "vitamin D", "falls")
                .add(notes.finding("b", "vitamin D", "falls", NO_DIFFERENCE, "On vitamin D as many fell as without."));

        Claim claim = disagreement(DisagreementKind.CONTRADICTION);

        assertThat(sources(claim, Position.A)).containsExactly("a");
        assertThat(sources(claim, Position.B)).containsExactly("b");
    }

    @Test
    void oppositeResultsOfOneStudyOnDifferentOutcomesDifferInScope() {
        notes.study("S", List.of("a", "b"), "A study of vitamin D.", "vitamin D")
                .add(notes.finding("a", "vitamin D", "fractures", FAVOURS_INTERVENTION, "Vitamin D kept bones whole.")
                        .study("S"))
                .add(notes.finding("b", "vitamin D", "mood", NO_DIFFERENCE, "Vitamin D left mood as it was.")
                        .study("S"));

        assertThat(disagreement(DisagreementKind.SCOPE).question()).contains("mood");
        assertThat(claims())
                .noneMatch(c ->
                        c.kind().filter(DisagreementKind.CONTRADICTION::equals).isPresent());
    }

    @Test
    void laterTimeIsAClaimOfItsOwn() {
        notes.helps("a", "yoga", "sleep")
                .add(notes.finding("a", "yoga", "sleep", NO_DIFFERENCE, "Gone after a year.")
                        .timePoint("P1Y"))
                .add(notes.finding("b", "yoga", "sleep", NO_DIFFERENCE, "No gain at twelve months.")
                        .timePoint("P12M"));

        assertThat(sources(claim(Verdict.AGREE, "Does yoga make no difference at"), Position.A))
                .containsExactly("a", "b");
        assertThat(claims()).noneMatch(c -> c.verdict() == Verdict.DISAGREE);
    }

    @Test
    void shortTermAgainstMonthsDiffersInScope() {
        notes.add(notes.finding("a", "yoga", "sleep", FAVOURS_INTERVENTION, "Yoga: some weeks at best.")
                        .timePoint("short-term"))
                .add(notes.finding("b", "yoga", "sleep", FAVOURS_INTERVENTION, "With yoga it held half a year on.")
                        .timePoint("P6M"));

        assertThat(disagreement(DisagreementKind.SCOPE).question()).startsWith("How long");
    }

    @Test
    void rankAgainstAnotherTreatmentContradicts() {
        notes.add(notes.finding("a", "yoga", "sleep", NO_DIFFERENCE, "Yoga did as well as pills.")
                        .addComparators("melatonin"))
                .add(notes.finding("b", "melatonin", "sleep", FAVOURS_INTERVENTION, "Melatonin did more than yoga.")
                        .addComparators("yoga"));

        assertThat(disagreement(DisagreementKind.CONTRADICTION).question())
                .isEqualTo("Which does more: melatonin or yoga?");
    }

    @Test
    void placeboIsNoRival() {
        notes.add(notes.finding("a", "zinc", "colds", FAVOURS_INTERVENTION, "Shorter than on placebo.")
                .addComparators("placebo"));

        assertThat(claims()).noneMatch(c -> c.question().startsWith("Which does more"));
    }

    @Test
    void smallAgainstDramaticDiffersInStrength() {
        notes.add(notes.finding("a", "zinc", "colds", FAVOURS_INTERVENTION, "Zinc made colds dramatically shorter."))
                .add(notes.finding(
                        "b", "zinc", "colds", FAVOURS_INTERVENTION, "The gain from zinc was modest at most."));

        assertThat(sources(disagreement(DisagreementKind.STRENGTH), Position.B)).containsExactly("b");
    }

    @Test
    void conditionalForIsNotAPlainFor() {
        notes.advice("a", "yoga", Strength.FOR, SpeakerKind.BODY, "Do yoga.")
                .advice("b", "yoga", Strength.CONDITIONAL, SpeakerKind.BODY, "Yoga may be offered.");

        assertThat(claims()).noneMatch(c -> c.verdict() == Verdict.AGREE);
        assertThat(sources(disagreement(DisagreementKind.RECOMMENDATION), Position.B))
                .containsExactly("b");
    }

    @Test
    void adviceForOtherPeopleIsNoAgreement() {
        notes.advice("a", "yoga", Strength.FOR, "people with acute insomnia")
                .advice("b", "yoga", Strength.FOR, "people with chronic insomnia");

        assertThat(claims()).noneMatch(c -> c.verdict() == Verdict.AGREE);
        assertThat(disagreement(DisagreementKind.SCOPE).question()).startsWith("For whom");
    }

    @Test
    void adviceFromOneStudyDiffersInStress() {
        notes.study("S", List.of("a", "b"), "A trial of ginger.", "ginger")
                .advice("a", "ginger", Strength.CONDITIONAL, SpeakerKind.OUTSIDE_EXPERT, "Ginger may suit some.")
                .advice("b", "ginger", Strength.AGAINST, SpeakerKind.OUTSIDE_EXPERT, "Too soon for ginger.");

        assertThat(disagreement(DisagreementKind.FRAMING).sides()).hasSize(2);
    }

    @Test
    void saferAndAsSafeDifferInStrength() {
        notes.safety("a", "ginger", SafetyKind.SAFER_THAN, "Ginger is safer than tablets.")
                .safety("b", "ginger", SafetyKind.SAFER_THAN, "Ginger is just as safe as tablets.");

        assertThat(sources(disagreement(DisagreementKind.STRENGTH), Position.B)).containsExactly("b");
        assertThat(claims()).noneMatch(c -> c.verdict() == Verdict.AGREE);
    }

    @Test
    void noLessSafeLeavesSaferOpen() {
        notes.safety("a", "ginger", SafetyKind.SAFER_THAN, "Ginger is safer than tablets.")
                .safety("b", "ginger", SafetyKind.SAFER_THAN, "Ginger is no less safe than other treatments.");

        assertThat(claims()).noneMatch(c -> c.verdict() == Verdict.DISAGREE);
        assertThat(claims())
                .filteredOn(c -> c.verdict() == Verdict.AGREE)
                .extracting(Claim::question)
                .containsExactly("Is ginger at least as safe as other treatments?");
    }

    @Test
    void otherTreatmentsTakeInTablets() {
        notes.safety("a", "ginger", SafetyKind.SAFER_THAN, "Ginger is safer yet just as strong as sea tablets.")
                .safety("b", "ginger", SafetyKind.SAFER_THAN, "Ginger is as safe as other treatments.");

        assertThat(sources(disagreement(DisagreementKind.STRENGTH), Position.A)).containsExactly("a");
    }

    @Test
    void saferThanOneThingAndAsSafeAsAnotherIsNoDispute() {
        notes.safety("a", "ginger", SafetyKind.SAFER_THAN, "Ginger is safer than tablets.")
                .safety("b", "ginger", SafetyKind.SAFER_THAN, "Ginger is at least as safe as a nap.");

        assertThat(claims()).noneMatch(c -> c.kind().equals(Optional.of(DisagreementKind.STRENGTH)));
    }

    @Test
    void lessSafeContradictsSafer() {
        notes.safety("a", "ginger", SafetyKind.SAFER_THAN, "Ginger is safer than tablets.")
                .safety("b", "ginger", SafetyKind.WARNING, "Ginger is less safe than tablets.");

        assertThat(sources(disagreement(DisagreementKind.CONTRADICTION), Position.B))
                .containsExactly("b");
    }

    @Test
    void sharedHarmIsNamed() {
        notes.safety("a", "zinc", SafetyKind.WARNING, "Zinc can bring nausea.")
                .safety("b", "zinc", SafetyKind.ADVERSE_EVENT, "Some felt queasiness and a bad taste.");

        assertThat(claim(Verdict.AGREE, "Do several sources tell of").question())
                .isEqualTo("Do several sources tell of nausea with zinc?");
    }

    @Test
    void conclusionWithoutItsGroupIsInternal() {
        notes.study(
                        "S",
                        List.of("a"),
                        "One group did yoga, the other group yoga and melatonin.",
                        "yoga",
                        "yoga and melatonin")
                .add(notes.finding("a", "yoga", "sleep", NO_DIFFERENCE, "So yoga equals melatonin.")
                        .study("S")
                        .addComparators("melatonin"));

        assertThat(disagreement(DisagreementKind.INTERNAL).sides())
                .extracting(ClaimSide::source)
                .containsExactly("a", "a");
    }

    @Test
    void critiqueInTheSameSourceIsInternal() {
        notes.study("S", List.of("a"), "A trial of ginger.", "ginger")
                .add(notes.finding("a", "ginger", "nausea", FAVOURS_INTERVENTION, "Ginger eased nausea.")
                        .study("S"))
                .limitation("a", "S", LimitationKind.EXTERNAL_CRITIQUE, "I would not trust that scale of nausea.");

        assertThat(sources(disagreement(DisagreementKind.INTERNAL), Position.B)).containsExactly("a");
    }

    @Test
    void tradeNameAndSubstanceDifferInTerm() {
        notes.add(notes.finding("a", "Tylenol", "fever", FAVOURS_INTERVENTION, "Tylenol brought it down."))
                .add(notes.finding("b", "paracetamol", "fever", FAVOURS_INTERVENTION, "On paracetamol it fell."));

        assertThat(disagreement(DisagreementKind.UNIT_OR_TERM).question()).contains("tylenol", "paracetamol");
    }

    @Test
    void orderOfTheStatementsDoesNotMatter() {
        notes.helps("a", "zinc", "colds")
                .helps("b", "zinc lozenges", "colds")
                .add(notes.finding("c", "zinc", "colds", FAVOURS_COMPARATOR, "Worse than nothing."));
        Evidence evidence = notes.evidence();
        List<Finding> reversed = new ArrayList<>(evidence.findings());
        Collections.reverse(reversed);
        Evidence turned = Evidence.builder().from(evidence).findings(reversed).build();

        assertThat(new EvidenceComparison().compare(turned)).isEqualTo(new EvidenceComparison().compare(evidence));
    }

    @Test
    void unrelatedSourceOnlyAddsItselfAsSilent() {
        notes.helps("a", "zinc", "colds").helps("b", "zinc", "colds");
        Claim before = claim(Verdict.AGREE, "Does zinc help");

        notes.helps("c", "yoga", "sleep");

        Claim after = claim(Verdict.AGREE, "Does zinc help");
        assertThat(after.silent()).containsExactly("c");
        assertThat(Claim.builder().from(after).silent(List.of()).build()).isEqualTo(before);
    }

    @Test
    void nothingSaidGivesNoClaims() {
        assertThat(claims()).isEmpty();
    }
}
