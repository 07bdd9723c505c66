package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.rule.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssemblerPropertiesTest {
    private static final Path MARKED = Path.of("src/test/resources/marked");
    private static final Assembler ASSEMBLER = new Assembler(RuleSet.shipped());

    @TempDir
    Path folder;

    static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(MARKED)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(AssemblerPropertiesTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<Quote> quotes(Evidence evidence) {
        return Stream.of(
                        evidence.studies().stream().flatMap(study -> study.quotes().stream()),
                        evidence.findings().stream().flatMap(finding -> finding.quotes().stream()),
                        evidence.recommendations().stream().flatMap(advice -> advice.quotes().stream()),
                        evidence.safety().stream().flatMap(safety -> safety.quotes().stream()),
                        evidence.limitations().stream().flatMap(limit -> limit.quotes().stream()))
                .flatMap(stream -> stream);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyQuoteEqualsItsText(String text) {
        Document document = Texts.document(folder, text);
        Evidence evidence = ASSEMBLER.assemble(document);
        assertThat(quotes(evidence))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(document.text().substring(quote.start(), quote.end()))
                        .isEqualTo(quote.exact()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readingTwiceGivesTheSame(String text) {
        Document document = Texts.document(folder, text);
        assertThat(ASSEMBLER.assemble(document)).isEqualTo(ASSEMBLER.assemble(document));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyPrefixIsReadWithoutAFault(String text) {
        for (int end = 1; end < text.length(); end += 37) {
            if (!text.substring(0, end).isBlank()) {
                assertThat(Texts.read(folder, text.substring(0, end)).sources()).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyChangedCharacterIsReadWithoutAFault(String text) {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 40; i++) {
            StringBuilder changed = new StringBuilder(text);
            changed.setCharAt(random.nextInt(text.length()), "(\"\u201c%9.\u0007-Z".charAt(random.nextInt(9)));
            assertThat(Texts.read(folder, changed.toString()).sources()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                The river goes down to the sea,
                and nothing I say will make it slow;
                the gulls keep house in the old plane tree
                and leave when they please, and so must we go.
                """, """
                Onion soup

                Slice two pounds of onions and cook them in butter for forty minutes. Add a litre of stock and simmer. Serve with toast and cheese.
                """, """
                Terms of use

                By using this site you accept these terms. We may change them at any time. The service is provided as it is, and no liability is accepted for any loss.
                """, """
                Eine Studie mit 80 Personen zeigte, dass Zink die Dauer von Erk\u00e4ltungen verringert. Die Forscher empfehlen es trotzdem nicht.
                """})
    void nothingIsFoundInATextThatIsNoEvidence(String text) {
        Evidence evidence = Texts.read(folder, text);
        assertThat(evidence.findings()).isEmpty();
        assertThat(evidence.studies()).isEmpty();
        assertThat(evidence.recommendations()).isEmpty();
    }

    @Test
    void aHundredThousandCueWordsAreReadInTime() {
        String text = "The study showed improvement. ".repeat(3_300);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Texts.read(folder, text));
    }
}
