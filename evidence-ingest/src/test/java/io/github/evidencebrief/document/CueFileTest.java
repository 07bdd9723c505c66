package io.github.evidencebrief.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CueFileTest {
    static Stream<CueFile.Line> cues() {
        return CueFile.read("asides.txt", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void everyCueSetsAsideALineOfItsWords(CueFile.Line cue) {
        String words = cue.fields().get(2);
        Document document = Examples.plain("Peas are green. Beans are, too.\n\nPeas grow.\n\nBeans climb.\n\n" + words);
        Block last = document.blocks().get(document.blocks().size() - 1);
        assertThat(last.reason()).isPresent();
    }

    @Test
    void noCueIsWrittenTwice() {
        assertThat(cues().map(CueFile.Line::fields)).doesNotHaveDuplicates();
    }

    @Test
    void aLineWithTooFewFieldsIsTold() {
        assertThatThrownBy(() -> CueFile.parse("some.txt", List.of("# words", "promo | begins"), 3))
                .hasMessage("some.txt:2: found \"promo | begins\", expected 3 fields divided by |");
    }

    @Test
    void anUnknownReasonIsTold() {
        CueFile.Line line =
                CueFile.parse("some.txt", List.of("praise | begins | buy"), 3).get(0);
        assertThatThrownBy(() -> AsideCue.of(line)).hasMessageContaining("some.txt:1: found \"praise\"");
    }

    @Test
    void theStoryWordsAreRead() {
        assertThat(StoryCues.standard().study().anyIn(PlainWords.of("Two trials of mint tea")))
                .isTrue();
    }
}
