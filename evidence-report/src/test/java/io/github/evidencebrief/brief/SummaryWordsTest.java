package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words of size and certainty stand with their own result, and an opinion stands apart from a result. */
class SummaryWordsTest {
    private static Finding.Builder untimed(String source, int number, String words) {
        return Finding.builder()
                .from(LightTherapy.finding(source, number, Direction.FAVOURS_INTERVENTION, "P4W", words)
                        .build())
                .timePoint(Optional.empty())
                .comparators(List.of());
    }

    @Test
    void anOpinionHasALineOfItsOwn() {
        Finding view = untimed(LightTherapy.CLINIC, 7, "Lamps can mend sleep.")
                .basis(Basis.OPINION)
                .addCertaintyWords("can")
                .build();
        Finding result = untimed(LightTherapy.PANEL, 8, "People slept better.").build();
        EvidenceIndex index = new EvidenceIndex(Evidence.builder()
                .from(LightTherapy.evidence())
                .findings(List.of(view, result))
                .build());
        Topic topic = new Topic(index);

        assertThat(new SummaryRows(index, topic)
                        .of(new Outcomes(index, topic).main())
                        .get(0)
                        .results())
                .extracting(Statement::text)
                .containsExactly(
                        "\u25b2 better with light therapy (S3; Okafor 2018)",
                        "\u25b2 better with light therapy (S1; opinion; \u201ccan\u201d)");
    }
}
