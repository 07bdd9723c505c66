package io.github.evidencebrief.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, however odd. */
class ReadingPropertiesTest {
    private static final int LARGE = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    static Stream<Path> documents() {
        return Examples.documents().stream();
    }

    private static Function<String, Document> reader(Path file) {
        return file.toString().endsWith(".md") ? Examples::markdown : Examples::plain;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPrefixReads(Path file) {
        String text = Examples.text(file);
        for (int end = 1; end <= text.length(); end++) {
            assertReads(reader(file), text.substring(0, end));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyChangeOfOneCharacterReads(Path file) {
        String text = Examples.text(file);
        Random random = new Random(7);
        String characters = "\n\r\t #>-*|:.\"”(aA1\uFEFF\u0000\uD800é";
        for (int i = 0; i < 200; i++) {
            StringBuilder changed = new StringBuilder(text);
            changed.setCharAt(random.nextInt(text.length()), characters.charAt(random.nextInt(characters.length())));
            assertReads(reader(file), changed.toString());
        }
    }

    private static void assertReads(Function<String, Document> reader, String text) {
        Document document;
        try {
            document = reader.apply(text);
        } catch (UnreadableSourceException e) {
            assertThat(e).hasMessageContaining("front matter");
            return;
        }
        assertThat(uncovered(document)).isEmpty();
        document.blocks().forEach(block -> assertThat(outside(document, block)).isEmpty());
    }

    /** Characters in no block, or in two. */
    private static String uncovered(Document document) {
        StringBuilder uncovered = new StringBuilder();
        int from = 0;
        for (Block block : document.blocks()) {
            assertThat(block.start()).isGreaterThanOrEqualTo(from);
            uncovered.append(document.text(), from, block.start());
            from = block.end();
        }
        uncovered.append(document.text(), from, document.text().length());
        return withoutSpace(uncovered);
    }

    /** Words of a block in no sentence, apart from the marks before them. */
    private static String outside(Document document, Block block) {
        StringBuilder outside = new StringBuilder();
        int from = block.start();
        for (Span sentence : Sentences.of(document, block)) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(from);
            outside.append(document.text(), from, sentence.start());
            from = sentence.end();
        }
        outside.append(document.text(), from, block.end());
        return withoutSpace(outside)
                .chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .reduce("", String::concat);
    }

    private static String withoutSpace(StringBuilder text) {
        StringBuilder rest = new StringBuilder();
        text.chars().filter(c -> !Space.is((char) c)).forEach(c -> rest.append((char) c));
        return rest.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "#",
                "# ",
                ">",
                "> ",
                "[",
                "- ",
                "*",
                "a ",
                "A. ",
                "\"",
                "more:\n",
                "up next\n",
                "by A B\n",
                "photo: ",
                "Ada Muster said she is retired. ",
                "(1:2) 2001 et al (\n",
                "a|b\n-|-\n",
                "1\n\n",
                "`"
            })
    void aMegabyteOfOneThingReadsInTime(String piece) {
        String text = piece.repeat(LARGE / piece.length());
        for (Function<String, Document> reader :
                List.<Function<String, Document>>of(Examples::plain, Examples::markdown)) {
            Assertions.assertTimeoutPreemptively(LIMIT, () -> {
                reader.apply(text);
            });
        }
    }
}
