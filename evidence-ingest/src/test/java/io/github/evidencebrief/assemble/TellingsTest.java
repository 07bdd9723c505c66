package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TellingsTest {
    private static final Path FILE = Path.of("src/test/resources/tellings.txt");
    private static final String GROUP = "{group}";
    private static final Map<String, String> SIGNS = Map.of(
            "favours-intervention", "+",
            "favours-comparator", "-",
            "harm", "-",
            "no-difference", "0");

    /** The text that a telling is set into, with those whom it may tell of. */
    record Setting(String text, String tested, String against, List<String> groups) {}

    /** What is told, with the sign of its direction and words of its outcome. */
    record Telling(Setting setting, String sign, String outcomes, String sentence) {
        @Override
        public String toString() {
            return sentence;
        }

        /** The sentence for each group. */
        List<String> sentences() {
            return sentence.contains(GROUP)
                    ? setting.groups().stream()
                            .map(group -> sentence.replace(GROUP, group))
                            .toList()
                    : List.of(sentence);
        }

        String text(String told) {
            return setting.text().replace("{}", told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1));
        }
    }

    static Stream<Telling> tellings() throws IOException {
        List<Telling> tellings = new ArrayList<>();
        Setting setting = new Setting("", "", "", List.of());
        for (String line : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
            String rest = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("text ")) {
                setting = new Setting(rest.replace(" // ", "\n\n"), "", "", new ArrayList<>());
            } else if (line.startsWith("tested ")) {
                setting = new Setting(setting.text(), rest, "", setting.groups());
            } else if (line.startsWith("against ")) {
                setting = new Setting(setting.text(), setting.tested(), rest, setting.groups());
            } else if (line.startsWith("group ")) {
                setting.groups().add(rest);
            } else if (line.startsWith("tells ")) {
                String[] parts = rest.split(" ", 2);
                String[] told = parts[1].split(" : ", 2);
                tellings.add(new Telling(setting, parts[0], told[0], told[1]));
            }
        }
        return tellings.stream();
    }

    @ParameterizedTest
    @MethodSource("tellings")
    void readsWhatIsToldOfAnyGroup(Telling telling, @TempDir Path folder) {
        for (String sentence : telling.sentences()) {
            List<Finding> findings = Texts.read(folder, telling.text(sentence)).findings();
            assertThat(findings).as(sentence).isNotEmpty();
            Finding last = findings.get(findings.size() - 1);
            assertThat(SIGNS.get(last.direction().code())).as(sentence).isEqualTo(telling.sign());
            assertThat(holds(last.interventions(), telling.setting().tested()))
                    .as(sentence + " of " + last.interventions())
                    .isTrue();
            assertThat(holds(last.comparators(), telling.setting().against()))
                    .as(sentence + " against " + last.comparators())
                    .isTrue();
            assertThat(telling.outcomes().equals("-") || holds(last.outcomes(), telling.outcomes()))
                    .as(sentence + " on " + last.outcomes())
                    .isTrue();
        }
    }

    private static boolean holds(List<String> names, String words) {
        String all = String.join(" | ", names).toLowerCase(Locale.ROOT);
        return Stream.of(words.split("\\|")).anyMatch(all::contains);
    }
}
