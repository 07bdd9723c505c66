package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which points stand at the left and which at the right where the order of most is free. */
class FreeOrderTest {
    private static FreeOrder<Integer> order(List<Integer> heights, double cost) {
        return FreeOrder.of(heights, Integer::doubleValue, cost);
    }

    @Test
    void theHigherColumnIsAsLowAsCanBe() {
        assertThat(order(List.of(7, 5, 10, 6, 3), 0.5)).isEqualTo(new FreeOrder<>(List.of(7, 5, 3), List.of(10, 6)));
    }

    @Test
    void theOrderStaysWhereAnotherSavesLittle() {
        assertThat(order(List.of(7, 4, 6, 4), 0.5)).isEqualTo(new FreeOrder<>(List.of(7, 4), List.of(6, 4)));
        assertThat(order(List.of(5, 4, 8, 2), 0.5)).isEqualTo(new FreeOrder<>(List.of(5, 4), List.of(8, 2)));
    }

    @Test
    void theFirstStaysAtTheLeft() {
        assertThat(order(List.of(1, 9), 0)).isEqualTo(new FreeOrder<>(List.of(1), List.of(9)));
    }

    @Test
    void manyStandAsTheyStood() {
        List<Integer> many = Collections.nCopies(11, 1);

        assertThat(order(many, 0)).isEqualTo(new FreeOrder<>(many, List.of()));
        assertThat(order(List.of(), 0)).isEqualTo(new FreeOrder<>(List.of(), List.of()));
    }
}
