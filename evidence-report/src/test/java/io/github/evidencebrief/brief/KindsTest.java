package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Comparison;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What sources say of kinds of one treatment stands together. */
class KindsTest {
    private static final Finding AGAINST = LightTherapy.finding(
                    LightTherapy.PAPER, 6, Direction.NO_DIFFERENCE, "P4W", "Warm and cold light did alike.")
            .interventions(List.of("warm light therapy"))
            .comparators(List.of("cold light therapy"))
            .timePoint(Optional.empty())
            .build();

    private static final Finding BOTH = LightTherapy.finding(
                    LightTherapy.CLINIC,
                    7,
                    Direction.FAVOURS_INTERVENTION,
                    "P4W",
                    "The nurses slept well under lamps of any kind.")
            .comparators(List.of())
            .build();

    private static List<Statement> kinds(Finding... agreeing) {
        Claim.Builder claim = Claim.builder();
        claim.id("C6")
                .question("Which does more: cold light therapy or warm light therapy?")
                .verdict(Verdict.AGREE)
                .independentStudies(1);
        for (Finding finding : agreeing) {
            claim.addSides(ClaimSide.builder()
                    .source(finding.source())
                    .position(Position.A)
                    .addRefs(finding.id())
                    .build());
        }
        EvidenceIndex index = new EvidenceIndex(Evidence.builder()
                .from(LightTherapy.evidence())
                .addFindings(AGAINST, BOTH)
                .comparison(Comparison.builder().addClaims(claim.build()).build())
                .build());
        return new Kinds(index, new Topic(index)).statements();
    }

    @Test
    void whoFoundBothToWorkIsToldBesides() {
        assertThat(kinds(AGAINST, BOTH))
                .singleElement()
                .extracting(Statement::text)
                .isEqualTo("no clear difference between warm light therapy and cold light therapy in sleep"
                        + " (S2). S1: \u201cThe nurses slept well under lamps of any kind\u201d.");
    }

    @Test
    void whoDoesNotAgreeIsNot() {
        assertThat(kinds(AGAINST))
                .singleElement()
                .extracting(Statement::text)
                .asString()
                .endsWith("(S2).");
    }
}
