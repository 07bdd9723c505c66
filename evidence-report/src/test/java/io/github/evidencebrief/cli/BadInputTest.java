package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
    private static final int FIFTY_MB = 50 * 1024 * 1024;

    @TempDir
    private Path place;

    static Stream<Arguments> badSources() {
        return Stream.of(
                Arguments.of("empty.md", new byte[0], "empty.md: is empty; write something into it, or remove it"),
                Arguments.of("blank.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8), "blank.txt: is empty"),
                Arguments.of("picture.md", new byte[] {'P', 'N', 'G', 0, 1, 2}, "picture.md: is binary or UTF-16"),
                Arguments.of("latin.txt", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), "latin.txt: is not UTF-8"),
                Arguments.of("huge.txt", new byte[FIFTY_MB], "huge.txt: has 50 MB, more than the 20 MB"),
                Arguments.of(
                        "front.md",
                        "---\ntitle: [x\n---\n\nText.\n".getBytes(StandardCharsets.UTF_8),
                        "front.md:2: found"));
    }

    @ParameterizedTest
    @MethodSource("badSources")
    void namesTheSourceAndReadsTheRest(String name, byte[] bytes, String line) {
        Shelf shelf = Shelf.in(place).with(name, bytes);
        Path output = place.resolve("knee.json");

        Run run = Run.of("brief", shelf.path(), "-o", output);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.messages())
                .contains("not read: " + shelf.file(line))
                .contains("2 of 3 sources read, 1 not read");
        assertThat(output).content().contains("Walking and sore knees", "Swimming and sore knees");
    }

    @Test
    void listsWhatWasNotReadInTheBriefWithoutItsPlace() {
        Shelf shelf = Shelf.in(place).with("empty.md", "");

        Run run = Run.of("brief", shelf.path(), "-o", "-", "--format", "html");

        assertThat(run.results())
                .contains("Files not read", "empty.md: is empty.")
                .doesNotContain(place.toString());
    }

    @Test
    void namesOnPageOneWhatWasNotRead() {
        Shelf shelf =
                Shelf.in(place).with("empty.md", "").with("scan.pdf", "%PDF").with("README.md", "Notes.");

        String html =
                Run.of("brief", shelf.path(), "-o", "-", "--format", "html").results();

        assertThat(html.substring(0, html.indexOf("Key messages</h2>")))
                .contains("two files (empty.md, scan.pdf)")
                .doesNotContain("README.md");
        assertThat(html)
                .contains("scan.pdf: no reader for this ending.")
                .doesNotContain("Every file that was found could be read.");
    }

    @Test
    void doesNotNameItsOwnFilesAmongThoseItDidNotRead() {
        Shelf shelf = Shelf.in(place)
                .with("knee.html", "")
                .with("knee-sources.csv", "")
                .with("knees.csv", "");

        Run run = Run.of("brief", shelf.path(), "-o", shelf.file("knee.pdf"));

        assertThat(run.messages()).contains("ignored: knees.csv").doesNotContain("knee.html", "knee-sources.csv");
    }

    @Test
    void namesIgnoredFilesWhenNoSourceCanBeRead() {
        Shelf shelf = Shelf.empty(place).with("empty.md", "").with("scan.pdf", "%PDF");

        Run run = Run.of("brief", shelf.path(), "-o", place.resolve("knee.pdf"));

        assertThat(run.messages()).contains("no source could be read", "ignored: scan.pdf: no reader for this ending");
    }

    @Test
    void saysInTheBriefThatAllWasRead() {
        Run run = Run.of("brief", Shelf.in(place).path(), "-o", "-", "--format", "html");

        assertThat(run.results()).contains("Every file that was found could be read.");
    }

    @Test
    void warnsOfASourceThatSaysNothing() {
        Shelf shelf = Shelf.in(place).with("ferry.md", "The ferry leaves at nine.\n");

        Run run = Run.of("brief", shelf.path(), "-o", place.resolve("knee.json"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.messages())
                .contains("no finding, recommendation, safety statement or limitation was found in ferry.md");
    }

    @Test
    void staysIncompleteWhenNothingElseChanged() {
        Shelf shelf = Shelf.in(place).with("empty.md", "");
        Path output = place.resolve("knee.json");
        Run.of("brief", shelf.path(), "-o", output);

        Run again = Run.of("brief", shelf.path(), "-o", output);

        assertThat(again.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(again.messages())
                .contains("knee.json is up to date")
                .contains("not read: " + shelf.file("empty.md"));
    }

    @Test
    void writesNothingOverForAFolderWithoutSource() throws IOException {
        Shelf shelf = Shelf.empty(place).with("table.xlsx", "x");
        Path output = Files.writeString(place.resolve("knee.pdf"), "the old one");

        Run run = Run.of("brief", shelf.path(), "-o", output);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("no source was found").contains("ignored: table.xlsx");
        assertThat(output).hasContent("the old one");
    }

    @Test
    void writesNothingOverWhenNoSourceCanBeRead() throws IOException {
        Shelf shelf = Shelf.empty(place).with("empty.md", "");
        Path output = Files.writeString(place.resolve("knee.pdf"), "the old one");

        Run run = Run.of("brief", shelf.path(), "-o", output);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.messages())
                .contains("no source could be read")
                .contains("not read: " + shelf.file("empty.md") + ": is empty");
        assertThat(output).hasContent("the old one");
    }

    @Test
    void showsMarkupAsTheTextItIs() {
        Shelf shelf = Shelf.in(place).with("hostile.md", """
                        ---
                        title: <script>alert(1)</script> &xxe; knees
                        ---

                        ![far](http://example.org/far.png) [near](file:///etc/hostname) <img src="http://example.org/x">

                        In a trial of 40 adults, rest reduced <b onclick="alert(1)">knee pain</b> compared with usual care.
                        """);

        Run run = Run.of("brief", shelf.path(), "-o", "-", "--format", "html");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.results())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;xxe; knees")
                .doesNotContain("<script", "<img", "<b onclick", "href=\"file:", "href=\"http:", "src=");
    }

    @Test
    void namesACharacterThatNoFontHas() {
        Shelf shelf = Shelf.in(place).with("sign.md", "---\ntitle: The sign \ud80c\udc00\n---\n\nKnees are fine.\n");

        Run run = Run.of("brief", shelf.path(), "-o", place.resolve("knee.pdf"));

        assertThat(run.messages()).contains("warning: ").contains("U+13000");
    }
}
