package io.github.evidencebrief.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.SourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {
    private static Source source(String name) {
        Path file = Examples.path("documents/" + name);
        return DocumentReaders.standard().read(file, file).source();
    }

    @Test
    void frontMatterGivesEveryField() {
        Source source = source("tea.md");
        assertThat(source.title()).isEqualTo("Sage tea for a sore throat");
        assertThat(source.publisher()).contains("Reading group");
        assertThat(source.authors()).containsExactly("Ada Example", "Otto Beispiel");
        assertThat(source.published()).contains("2018-04");
        assertThat(source.uri()).contains("https://example.org/tea");
        assertThat(source.kind()).isEqualTo(SourceKind.NOTE);
        assertThat(source.original()).contains("tea.pdf");
    }

    @Test
    void aYearAloneIsADate() {
        assertThat(Examples.markdown("---\npublished: 2017\n---\nText.\n")
                        .source()
                        .published())
                .contains("2017");
    }

    @Test
    void oneAuthorNeedsNoList() {
        assertThat(Examples.markdown("---\nauthor: Ada Example\n---\nText.\n")
                        .source()
                        .authors())
                .containsExactly("Ada Example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titel: X|some.md:2: found the key \"titel\", expected one of title, publisher, author",
                "title: X\\npublished: May 2017|some.md:3: found the date \"May 2017\", expected 2017, 2017-10",
                "titel: [X]\\nkind: blog|expected one of title, publisher, author, published, uri, kind, original; line 3: found",
                "kind: blog|some.md:2: found the kind \"blog\", expected one of lay-article",
                "title: [a, b]|some.md:2: found a list for \"title\", expected one value",
                "title: A\\ntitle: B|found",
                "title: 'open|found no YAML",
                "- a list|found no key"
            })
    void brokenFrontMatterIsToldWithItsLine(String yaml, String message) {
        String text = "---\n" + yaml.replace("\\n", "\n") + "\n---\nText.\n";
        assertThatThrownBy(() -> Examples.markdown(
                        text.replace("---\n- ", "---\nx: \n- ").replace("x: \n- a list", "a list")))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining(message);
    }

    @Test
    void frontMatterThatIsNeverClosedIsToldSo() {
        assertThatThrownBy(() -> Examples.markdown("---\ntitle: X\n\nText.\n"))
                .hasMessageContaining("some.md:1: found --- and no second ---");
    }

    @Test
    void aPlainTextSpeaksForItself() {
        Source source = source("garden.txt");
        assertThat(source.title()).isEqualTo("Gardening and Mood: What a Small Trial Found");
        assertThat(source.publisher()).contains("Fjord News");
        assertThat(source.authors()).containsExactly("Ada Example");
        assertThat(source.published()).contains("2019-05-03");
    }

    @Test
    void whatATextDoesNotSayIsAbsent() {
        Source source = Examples.plain("Beans are cheap.").source();
        assertThat(source.title()).isEqualTo("some");
        assertThat(source.publisher()).isEmpty();
        assertThat(source.authors()).isEmpty();
        assertThat(source.published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The beans of the garden are for the neighbours and the birds.",
                "de|Die Bohnen sind nicht für den Nachbarn und das ist auf Dauer der Punkt.",
                "fr|Les haricots dans le jardin est une joie pour les voisins et des oiseaux.",
                "und|Lorem ipsum"
            })
    void theLanguageIsToldByItsCommonestWords(String tag, String text) {
        assertThat(Examples.plain(text).source().language()).isEqualTo(tag);
    }

    @Test
    void whoListsItsOtherPagesBelowATextPublishesIt(@TempDir Path folder) throws IOException {
        assertThat(below(folder, "From Harbour Clinic")).contains("Harbour Clinic Institute");
        assertThat(below(folder, "From Our Readers")).isEmpty();
        assertThat(below(folder, "From Harbour Clinic with love")).isEmpty();
    }

    private static Optional<String> below(Path folder, String line) throws IOException {
        Path file = folder.resolve("hoods.txt");
        Files.writeString(
                file,
                "Hoods and ears\n\nSailors at Harbour Clinic Institute in Leeds wore hoods for a year, and their ears"
                        + " stayed warm. The hoods were made of wool and cost little.\n\nLearn more\n\n" + line
                        + "\n\nnews release\n");
        return DocumentReaders.standard().read(folder, file).source().publisher();
    }
}
