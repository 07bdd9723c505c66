package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of the people of which nothing more is told than how many they are. */
class PortionsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They had to wait for a year on a waiting list as usual: 60 sailors. The others swam every day.",
                "On a waiting list as usual: half. The rest swam.",
                "On a waiting list as usual were 60 sailors, and 62 others.",
                "They waited as usual: 60 sailors. The other 62."
            })
    void peopleAtTheEndOfASentenceGotNothingThatIsTold(String parts) {
        String text = "A study in Leeds asked about hiccups. " + parts
                + " Hiccups were 30 percent less common in swimmers than in the rest.";
        assertThat(Texts.read(folder, text).studies()).hasSize(1);
    }
}
