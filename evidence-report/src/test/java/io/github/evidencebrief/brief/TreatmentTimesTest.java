package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long something was given is no time of measurement. */
class TreatmentTimesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        P6W | Nurses had twelve sessions of bright light over 6 weeks. | Sleep was better in the end. | after sessions over 6 weeks
        P6W | Nurses had ten lessons over six weeks. | Sleep was better in the end. | after lessons over 6 weeks
        P1M | They sat under it for 30 minutes a day for a month. | Sleep was better. | after treatment over 1 month
        P6W | Nurses had twelve sessions of bright light over 6 weeks. | At six weeks sleep was better. | at 6 weeks
        P6W | Nurses had twelve sessions of bright light over 6 weeks. | In the 6-week test sleep was better. | at 6 weeks
        P3M | Nurses had twelve sessions of bright light over 6 weeks. | Sleep was better in the end. | at 3 months
        P6W | They were asked after six weeks. | Sleep was better in the end. | at 6 weeks
        short-term | Nurses had ten lessons over six weeks. | Sleep was better. | in the short term
        """)
    void areToldApart(String time, String study, String result, String told) {
        Study trial = Study.builder()
                .from(LightTherapy.evidence().studies().get(0))
                .followUps(List.of(time))
                .quotes(List.of(LightTherapy.quote(LightTherapy.CLINIC, 0, study)))
                .build();
        Finding finding = LightTherapy.finding(LightTherapy.CLINIC, 1, Direction.FAVOURS_INTERVENTION, time, result)
                .study(trial.id())
                .build();
        TreatmentTimes times = new TreatmentTimes(List.of(trial), List.of(finding));

        assertThat(times.of(finding).timePoint().map(TimeWords::at)).contains(told);
        assertThat(times.of(trial).followUps())
                .containsExactly(times.of(finding).timePoint().orElseThrow());
    }
}
