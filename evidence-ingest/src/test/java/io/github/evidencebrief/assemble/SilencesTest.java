package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SilencesTest {
    private static final Path FILE = Path.of("src/test/resources/silences.txt");
    private static final String SILENT = "silent";
    private static final String TELLS = "tells";

    /** A sentence that stands in every text, and whether it tells a result. */
    record Said(List<Map<String, String>> settings, boolean tells, String sentence) {
        @Override
        public String toString() {
            return sentence;
        }

        List<String> texts() {
            return settings.stream().map(this::text).toList();
        }

        private String text(Map<String, String> setting) {
            String words = sentence;
            for (Map.Entry<String, String> name : setting.entrySet()) {
                words = words.replace("{" + name.getKey() + "}", name.getValue());
            }
            String told = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            return setting.getOrDefault("text", "{}").replace(" // ", "\n\n").replace("{}", told) + "\n";
        }
    }

    static Stream<Said> sentences() throws IOException {
        List<Map<String, String>> settings = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        for (String line : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String name = line.substring(0, line.indexOf(' '));
            String rest = line.substring(line.indexOf(' ') + 1);
            if (name.equals("text")) {
                settings.add(new LinkedHashMap<>());
            }
            if (name.equals(SILENT) || name.equals(TELLS)) {
                said.add(new Said(settings, name.equals(TELLS), rest));
            } else {
                settings.get(settings.size() - 1).put(name, rest);
            }
        }
        return said.stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tellsResultsFromWhatElseIsCompared(Said said, @TempDir Path folder) {
        for (String text : said.texts()) {
            assertThat(Texts.read(folder, text).findings().isEmpty()).as(text).isEqualTo(!said.tells());
        }
    }
}
