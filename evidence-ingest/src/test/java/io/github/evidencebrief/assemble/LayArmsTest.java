package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Study;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayArmsTest {
    private static final Path FILE = Path.of("src/test/resources/lay-arms.txt");

    /** A text with the arms it tells of. */
    record Told(String text, List<String> tested, List<String> against) {
        @Override
        public String toString() {
            return text.substring(0, 40);
        }
    }

    static Stream<Told> texts() throws IOException {
        List<String> lines = Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<Told> texts = new ArrayList<>();
        for (int i = 0; i + 2 < lines.size(); i += 3) {
            texts.add(new Told(lines.get(i), names(lines.get(i + 1)), names(lines.get(i + 2))));
        }
        return texts.stream();
    }

    private static List<String> names(String line) {
        String names = line.strip().replaceFirst("^(tested|against)", "").strip();
        return names.isEmpty() ? List.of() : List.of(names.split("; ", -1));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void namesWhatWasTestedAgainstWhat(Told told, @TempDir Path folder) {
        Study study = Texts.read(folder, told.text()).studies().get(0);
        assertThat(arms(study, ArmRole.INTERVENTION)).isEqualTo(told.tested());
        assertThat(arms(study, ArmRole.COMPARATOR)).isEqualTo(told.against());
    }

    @Test
    void namesNoArmWhereNothingWasGiven(@TempDir Path folder) {
        String text = "A new study counted the swans of 40 lakes. Swans were found on all lakes, the researchers said.";
        assertThat(Texts.read(folder, text).studies())
                .allSatisfy(study -> assertThat(study.arms()).isEmpty());
    }

    private static List<String> arms(Study study, ArmRole role) {
        return study.arms().stream()
                .filter(arm -> arm.role() == role)
                .map(Arm::name)
                .toList();
    }
}
