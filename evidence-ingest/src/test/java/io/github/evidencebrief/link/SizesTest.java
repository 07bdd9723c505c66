package io.github.evidencebrief.link;

import static io.github.evidencebrief.link.Sources.people;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Qualifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {
    @ParameterizedTest
    @CsvSource({
        "312, EXACT, 300, OVER, true",
        "312, EXACT, 320, ABOUT, true",
        "312, EXACT, 312, EXACT, true",
        "490, EXACT, 500, NEARLY, true",
        "312, EXACT, 350, OVER, false",
        "612, EXACT, 300, OVER, false",
        "312, EXACT, 330, EXACT, false",
        "300, OVER, 320, ABOUT, true",
        "300, OVER, 350, ABOUT, false",
    })
    void qualifierDecidesWhatGoesTogether(int a, Qualifier howA, int b, Qualifier howB, boolean fit) {
        assertThat(Sizes.fit(people(a, howA), people(b, howB))).isEqualTo(fit);
        assertThat(Sizes.fit(people(b, howB), people(a, howA))).isEqualTo(fit);
    }
}
