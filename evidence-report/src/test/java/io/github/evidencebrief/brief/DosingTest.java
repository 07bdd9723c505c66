package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Study;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much was given is told in the words of the source. */
class DosingTest {
    private static Optional<String> told(String words) {
        Study trial = Study.builder()
                .from(LightTherapy.evidence().studies().get(0))
                .quotes(List.of(LightTherapy.quote(LightTherapy.CLINIC, 0, words)))
                .build();
        return Dosing.of(trial).flatMap(Dosing::words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Nurses had twelve sessions of bright light over 6 weeks. | twelve sessions of bright light over 6 weeks
        They sat under it for 30 minutes a day for a month. | 30 minutes a day for a month
        Nurses sat there twice a day for eight weeks, they said. | twice a day for eight weeks
        She took two 10-minute lessons per week during three months. | two 10-minute lessons per week during three months
        Nurses got 5 mg of melatonin daily. | 5 mg of melatonin daily
        """)
    void inItsWords(String sentence, String words) {
        assertThat(told(sentence)).contains(words);
    }

    @Test
    void aNumberOfSessionsAloneIsNoDose() {
        assertThat(told("Two sessions were held. They met in three weeks.")).isEmpty();
    }
}
