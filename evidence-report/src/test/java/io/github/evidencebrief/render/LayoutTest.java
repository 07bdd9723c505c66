package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evidencebrief.report.ReportContent;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A few small layouts look as they did when somebody last looked at them, and are read in the same order. */
class LayoutTest {
    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of("bridges", PageSize.A4, Samples.bridges()),
                Arguments.of("bridges-landscape", PageSize.A4_LANDSCAPE, Samples.bridges()),
                Arguments.of("wide", PageSize.A4, Samples.wide(9)),
                Arguments.of("large", PageSize.LETTER, Samples.large(26)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void looksAsBefore(String name, PageSize size, ReportContent content) throws IOException {
        Pictures.check(name, new PdfRenderer(size).render(content).bytes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void isReadInTheSameOrder(String name, PageSize size, ReportContent content) throws IOException {
        String tree = StructureText.of(new PdfRenderer(size).render(content).bytes());
        Golden.check(name + ".tree.txt", tree);
    }

    @Test
    @DisabledIfSystemProperty(named = "pictures.accept", matches = "true")
    void aMovedLineIsSeen() throws IOException {
        byte[] other =
                new PdfRenderer(PageSize.LETTER).render(Samples.large(25)).bytes();
        assertThatThrownBy(() -> Pictures.check("large", other))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("target/pictures/difference-large-");
    }
}
