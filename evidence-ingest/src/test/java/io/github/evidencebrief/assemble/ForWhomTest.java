package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Recommendation;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is told is not always whom advice is for. */
class ForWhomTest {
    @TempDir
    Path folder;

    private Recommendation advice(String text) {
        return Texts.read(folder, "Cold hands\n\nMany people have cold hands. " + text + "\n")
                .recommendations()
                .get(0);
    }

    @Test
    void adviceToCarersIsForOthers() {
        assertThat(advice("Midwives should learn about warm baths and offer them.")
                        .population())
                .isEmpty();
        assertThat(advice("Rowers whose wrists ache should try warm baths.").population())
                .isEqualTo(Optional.of("Rowers whose wrists ache"));
    }
}
