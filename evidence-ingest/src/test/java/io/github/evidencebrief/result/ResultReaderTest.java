package io.github.evidencebrief.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import io.github.evidencebrief.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ResultReaderTest {
    private static final ResultReader READER = ResultReader.of(RuleSet.shipped());

    @TestFactory
    Stream<DynamicTest> everySentenceTellsWhatStandsBelowIt() throws IOException {
        return examples().entrySet().stream()
                .map(example -> dynamicTest(
                        example.getKey(),
                        () -> assertThat(rows(example.getKey())).containsExactlyElementsOf(example.getValue())));
    }

    @Test
    void everyPrefixOfASentenceIsRead() {
        String text =
                "Grip (kg) was lower [p = 0.2, 95% CI 1 to 2] in both groups than in (the other; (rest) group, 12 vs. 9).";
        for (int end = 0; end <= text.length(); end++) {
            assertThat(READER.read(text, new Span(0, end))).isNotNull();
        }
    }

    @Test
    void oneCueRepeatedWithoutEndIsNoSlower() {
        for (String cue : List.of("no difference ", "greater ", "(", "was reduced and ", "between ")) {
            String text = cue.repeat(100_000);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> READER.read(text, new Span(0, text.length())));
            String sentence = text.substring(0, 6_000);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> READER.read(sentence, new Span(0, sentence.length())));
        }
    }

    private static List<String> rows(String text) {
        return READER.read(text, new Span(0, text.length())).stream()
                .map(mention -> mention.attribute("change").orElse("-") + " | " + slot(mention, "outcome", text) + " | "
                        + slot(mention, "intervention", text) + " | " + slot(mention, "comparator", text))
                .toList();
    }

    private static String slot(Mention mention, String name, String text) {
        return mention.slot(name).map(span -> span.in(text)).orElse("-");
    }

    private static Map<String, List<String>> examples() throws IOException {
        Map<String, List<String>> examples = new LinkedHashMap<>();
        List<String> rows = new ArrayList<>();
        for (String line : file().split("\n", -1)) {
            if (line.startsWith("  ")) {
                rows.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows = new ArrayList<>();
                examples.put(line.strip(), rows);
            }
        }
        return examples;
    }

    private static String file() throws IOException {
        try (InputStream in = ResultReaderTest.class.getResourceAsStream("/result/results.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
