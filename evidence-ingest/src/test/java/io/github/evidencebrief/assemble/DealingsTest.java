package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Study;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DealingsTest {
    private static final Path FILE = Path.of("src/test/resources/dealings.txt");
    private static final List<String> HOLES =
            List.of("{n}", "{c}", "{A}", "{B}", "{k}", "{kb}", "{doA}", "{doB}", "{O}");
    private static final int TESTED = HOLES.indexOf("{k}");
    private static final int AGAINST = HOLES.indexOf("{kb}");

    static Stream<String> studies() throws IOException {
        return lines("study ");
    }

    private static Stream<String> lines(String kind) throws IOException {
        return Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void readsWhatWasTestedAgainstWhat(String telling, @TempDir Path folder) throws IOException {
        for (String topic : lines("topic ").toList()) {
            List<String> words = List.of(topic.split("; "));
            String text = telling;
            for (int i = 0; i < HOLES.size(); i++) {
                text = text.replace(HOLES.get(i), words.get(i));
            }
            String title = capital(words.get(0)) + " and " + words.get(1);
            List<Study> studies =
                    Texts.read(folder, title + "\n\n" + capital(text) + "\n").studies();
            assertThat(arms(studies, ArmRole.INTERVENTION)).as(text).containsPattern(words.get(TESTED));
            assertThat(arms(studies, ArmRole.COMPARATOR)).as(text).containsPattern(words.get(AGAINST));
        }
    }

    private static String arms(List<Study> studies, ArmRole role) {
        List<String> names = studies.stream()
                .flatMap(study -> study.arms().stream())
                .filter(arm -> arm.role() == role)
                .map(arm -> arm.name().toLowerCase(Locale.ROOT))
                .toList();
        return String.join(" / ", names);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
