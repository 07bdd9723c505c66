package io.github.evidencebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of one treatment meet by the word files: trade name and substance, class and member, short and long name. */
class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "warfarin, Coumadin, Does warfarin help?",
        "anticoagulants, Eliquis, Do anticoagulants help?",
        "benzodiazepines, Valium, Do benzodiazepines help?",
        "mindfulness-based stress reduction, MBSR, Does mindfulness-based stress reduction help?",
        "CPAP, continuous positive airway pressure, Does continuous positive airway pressure help?"
    })
    void meet(String one, String other, String question) {
        Notes notes = new Notes().helps("a", one, "sleep").helps("b", other, "sleep");

        assertThat(notes.agreements()).containsExactly(question);
    }

    @ParameterizedTest
    @CsvSource({"warfarin, Eliquis", "Valium, Ambien", "ramipril, losartan"})
    void membersOfOneClassStayApart(String one, String other) {
        Notes notes = new Notes().helps("a", one, "sleep").helps("b", other, "sleep");

        assertThat(notes.agreements()).isEmpty();
    }
}
