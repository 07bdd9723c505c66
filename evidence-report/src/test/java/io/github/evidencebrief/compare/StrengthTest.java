package io.github.evidencebrief.compare;

import static io.github.evidencebrief.model.Direction.FAVOURS_INTERVENTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.LimitationKind;
import org.junit.jupiter.api.Test;

/** A small benefit and little evidence for a benefit are two things. */
class StrengthTest {
    private final Notes notes = new Notes();

    private void limited(String words) {
        notes.bothTellOfRowing();
        notes.add(notes.ofRowing("a", "colds", FAVOURS_INTERVENTION, "Rowing keeps colds away."))
                .limitation("b", "S", LimitationKind.EVIDENCE_GAP, words);
    }

    @Test
    void fewStudiesAreNoSize() {
        limited("The advice on rowing rests on few trials.");

        assertThat(notes.disagreements())
                .contains("strength: How sure is the benefit of rowing: told without a limit, or by little evidence?")
                .noneMatch(claim -> claim.contains("How large"));
    }

    @Test
    void aModestBenefitIsOne() {
        limited("The benefits of rowing are modest.");

        assertThat(notes.disagreements())
                .contains("strength: How large is the benefit of rowing: told without a limit, or small?")
                .noneMatch(claim -> claim.contains("How sure"));
    }
}
