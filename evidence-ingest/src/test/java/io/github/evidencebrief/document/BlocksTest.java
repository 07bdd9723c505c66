package io.github.evidencebrief.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Coded;
import io.github.evidencebrief.model.SourceKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlocksTest {
    static Stream<Path> documents() {
        return Examples.documents().stream();
    }

    @Test
    void thereAreExamplesOfBothFormats() {
        assertThat(Examples.documents())
                .hasSizeGreaterThan(3)
                .anyMatch(file -> file.toString().endsWith(".md"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyExampleHasTheBlocksWrittenBesideIt(Path file) {
        Document document = DocumentReaders.standard().read(file, file);
        Path expected = file.resolveSibling(SourceFile.stem(Objects.toString(file.getFileName())) + ".blocks");
        assertThat(pictures(document)).isEqualTo(Examples.text(expected).lines().toList());
    }

    private static List<String> pictures(Document document) {
        return document.blocks().stream()
                .map(block -> Coded.kebab(block.kind())
                        + block.reason().map(reason -> " " + reason.code()).orElse("")
                        + " | "
                        + document.words(block).replace("\n", "⏎"))
                .toList();
    }

    @Test
    void blocksKnowTheHeadingTheyStandUnder() {
        Document document = Examples.markdown("Before.\n\n## How we asked\n\nBy post.\n");
        assertThat(document.blocks())
                .extracting(Block::section)
                .containsExactly(
                        java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.of("How we asked"));
    }

    @Test
    void referencesStandUnderTheHeadingOfTheirList() {
        Document document = Examples.markdown("""
                # Clogs

                ## Doubts

                Clogs are loud.

                ## References

                - Clogs and toes: a randomised trial. Journal of Shoes. 2014;3:12-19.
                """);
        assertThat(document.blocks().get(document.blocks().size() - 1).section())
                .contains("References");
    }

    @Test
    void sayWhatSortOfTextItIs() {
        assertThat(kind("garden.txt")).isEqualTo(SourceKind.LAY_ARTICLE);
        assertThat(kind("wrapped.txt")).isEqualTo(SourceKind.ABSTRACT);
        assertThat(kind("press.txt")).isEqualTo(SourceKind.PRESS_RELEASE);
        assertThat(Examples.plain("Beans are cheap.").source().kind()).isEqualTo(SourceKind.OTHER);
    }

    @Test
    void anAbstractOfOneParagraphIsKnownByItsLabels() {
        String labelled =
                "BACKGROUND: Cooks cough. METHODS: We gave them tea. RESULTS: It helped. CONCLUSIONS: Tea helps.";
        assertThat(Examples.plain(labelled).source().kind()).isEqualTo(SourceKind.ABSTRACT);
    }

    /** News in one paragraph under a headline is as long as an abstract, but says who said what. */
    @Test
    void newsOfOneParagraphIsNoAbstract() {
        String told = "Cooks who drank a mug of warm mead before bed slept better, doctors in Leeds say. ".repeat(6);
        Document document = Examples.plain("Mead helps cooks sleep\n\n" + told);
        assertThat(document.source().kind()).isEqualTo(SourceKind.OTHER);
    }

    private static SourceKind kind(String name) {
        Path file = Examples.path("documents/" + name);
        return DocumentReaders.standard().read(file, file).source().kind();
    }

    @Test
    void anAbstractHasNothingSetAside() {
        Document document =
                Examples.plain("MRSA - a review\n\nBACKGROUND - Phase I was short. More: we do not know.\n");
        assertThat(document.blocks()).noneMatch(block -> block.reason().isPresent());
    }
}
