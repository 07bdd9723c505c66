package io.github.evidencebrief.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    static Stream<String> examples() {
        return Examples.text(Examples.path("sentences.txt")).lines().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void endWhereTheBarsStand(String picture) {
        String text = picture.replace(" | ", " ");
        List<String> expected = Stream.of(picture.split(" \\| ", -1))
                .map(sentence ->
                        sentence.startsWith("- ") || sentence.startsWith("• ") ? sentence.substring(2) : sentence)
                .toList();
        assertThat(sentences(text)).isEqualTo(expected);
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text, 0, text.length()).stream()
                .map(span -> span.in(text))
                .toList();
    }

    @Test
    void goOnOverALineEnd() {
        assertThat(sentences("Naps helped\nmost clerks.\nThey liked it."))
                .containsExactly("Naps helped\nmost clerks.", "They liked it.");
    }

    @Test
    void stayInsideTheirBlock() {
        Document document = Examples.plain("One. Two.\n\nThree. Four.");
        Block last = document.blocks().get(document.blocks().size() - 1);
        assertThat(Sentences.of(document, last))
                .extracting(span -> span.in(document.text()))
                .containsExactly("Three.", "Four.");
    }

    @Test
    void ofNothingAreNone() {
        assertThat(Sentences.of("  \n", 0, 3)).isEmpty();
    }
}
