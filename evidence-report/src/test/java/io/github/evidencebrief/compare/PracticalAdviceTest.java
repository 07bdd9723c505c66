package io.github.evidencebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only advice to do the same thing is alike. */
class PracticalAdviceTest {
    private static final String ASK = "Do several sources advise asking a health professional?";

    private final Notes notes = new Notes();

    private List<String> records(String question) {
        return notes.claims().stream()
                .filter(claim -> claim.question().equals(question))
                .map(Claim::sides)
                .flatMap(List::stream)
                .map(ClaimSide::refs)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void whomToAskStandsApartFromWhereToGo() {
        notes.practical("a", "yoga", "Readers should ask their doctor whether yoga suits them.")
                .practical("b", "yoga", "Readers can look for yoga classes in parks.")
                .practical("b", "yoga", "Talk to a physiotherapist before you take up yoga.");

        assertThat(records(ASK)).containsExactly("a/R1", "b/R3");
        assertThat(notes.agreements()).noneMatch(question -> question.startsWith("What advice"));
    }

    @Test
    void whetherItCanHelpIsNoWarning() {
        notes.practical("a", "yoga", "Readers should ask their doctor whether yoga or swimming can help them.")
                .practical("b", "yoga", "Ask a physiotherapist which poses are unsafe.");

        assertThat(records(ASK)).isEmpty();
    }

    @Test
    void theNameOfTheTreatmentMakesNoAdviceAlike() {
        notes.practical("a", "hot yoga", "Hot yoga needs plenty of water.")
                .practical("b", "hot yoga", "Hot yoga classes can be booked by the hour.");

        assertThat(notes.agreements()).noneMatch(question -> question.startsWith("What advice"));
    }

    @Test
    void adviceToDoTheSameIsAlike() {
        notes.practical("a", "yoga", "Bring a thick mat and a blanket.")
                .practical("b", "yoga", "You will need a blanket, and a mat that is thick.");

        assertThat(notes.agreements()).anyMatch(question -> question.startsWith("What advice"));
    }
}
