package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Evidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SayingsTest {
    private static final Path FILE = Path.of("src/test/resources/sayings.txt");
    private static final Set<String> READ_AS = Set.of("advice", "safety", "limitation");
    private static final String SPEAKER = "said Tom Vale, a doctor at Bergen Hospital who was not part of the team.";

    /** A saying that stands in every text: what it is read as, and of which strength or kind. */
    record Saying(List<Map<String, String>> settings, String record, String code, String sentence) {
        @Override
        public String toString() {
            return sentence;
        }

        List<String> texts() {
            return settings.stream().flatMap(this::texts).toList();
        }

        private Stream<String> texts(Map<String, String> setting) {
            String words = sentence;
            for (Map.Entry<String, String> name : setting.entrySet()) {
                words = words.replace("{" + name.getKey() + "}", name.getValue());
            }
            String told = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            String quoted = "\"" + told.substring(0, told.length() - 1) + ",\" " + SPEAKER;
            return Stream.of(told, quoted)
                    .map(said -> setting.getOrDefault("text", "{}")
                            .replace(" // ", "\n\n")
                            .replace("{}", said + "\n"));
        }

        List<String> codes(Evidence evidence) {
            return switch (record) {
                case "advice" ->
                    evidence.recommendations().stream()
                            .map(advice -> advice.strength().code())
                            .toList();
                case "safety" ->
                    evidence.safety().stream()
                            .map(safety -> safety.kind().code())
                            .toList();
                default ->
                    evidence.limitations().stream()
                            .map(limit -> limit.kind().code())
                            .toList();
            };
        }
    }

    static Stream<Saying> sayings() throws IOException {
        List<Map<String, String>> settings = new ArrayList<>();
        List<Saying> sayings = new ArrayList<>();
        for (String line : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String name = line.substring(0, line.indexOf(' '));
            String rest = line.substring(line.indexOf(' ') + 1);
            if (name.equals("text")) {
                settings.add(new LinkedHashMap<>());
            }
            if (READ_AS.contains(name)) {
                String[] parts = rest.split(" : ", 2);
                sayings.add(new Saying(settings, name, parts[0], parts[1]));
            } else {
                settings.get(settings.size() - 1).put(name, rest);
            }
        }
        return sayings.stream();
    }

    @ParameterizedTest
    @MethodSource("sayings")
    void readsWhatIsSaidWhoeverSaysIt(Saying saying, @TempDir Path folder) {
        for (String text : saying.texts()) {
            assertThat(saying.codes(Texts.read(folder, text))).as(text).contains(saying.code());
        }
    }
}
