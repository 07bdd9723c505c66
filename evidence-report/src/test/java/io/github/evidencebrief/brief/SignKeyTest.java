package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.report.Figure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The key of a picture has every sign of the picture and no other. */
class SignKeyTest {
    private static final Map<Figure.Symbol, String> MEANINGS = Map.of(
            Figure.Symbol.RING, "circle: closed",
            Figure.Symbol.DISC, "disc: open",
            Figure.Symbol.DASH, "dash: unknown");

    private static List<Figure.Row> row(Figure.Symbol... signs) {
        return List.of(new Figure.Row(
                "Ferry",
                List.of(signs).stream()
                        .map(sign -> new Figure.State(sign, "word"))
                        .toList()));
    }

    @Test
    void namesWhatOccursInTheOrderOfTheSigns() {
        assertThat(SignKey.of(row(Figure.Symbol.DASH, Figure.Symbol.DISC, Figure.Symbol.DASH), MEANINGS))
                .isEqualTo("Disc: open; dash: unknown.");
    }

    @Test
    void isEmptyWhereTheWordsBesideTellAll() {
        assertThat(SignKey.of(row(Figure.Symbol.TICK), MEANINGS)).isEmpty();
    }
}
