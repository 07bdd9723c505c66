package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path place;

    private Shelf shelf = Shelf.empty(Path.of("."));
    private Path output = Path.of("");

    @BeforeEach
    void makeTheFirstEdition() {
        shelf = Shelf.in(place);
        output = place.resolve("knee.html");
        brief();
    }

    private Run brief(String... options) {
        Stream<Object> always = Stream.of("brief", shelf.path(), "-o", output);
        return Run.of(Stream.concat(always, Stream.of(options)).toArray());
    }

    private Path memo() {
        return place.resolve(".knee.html.memo");
    }

    @Test
    void makesNothingAnewWhenNothingChanged() throws IOException {
        Files.setLastModifiedTime(output, LONG_AGO);

        Run again = brief();

        assertThat(again.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(again.messages()).contains("knee.html is up to date; 2 sources, nothing to read anew");
        assertThat(Files.getLastModifiedTime(output)).isEqualTo(LONG_AGO);
    }

    @Test
    void doesNotMindTheDateOfASource() throws IOException {
        Files.setLastModifiedTime(shelf.file("walking.md"), LONG_AGO);

        assertThat(brief().messages()).contains("is up to date");
    }

    @Test
    void readsTheOneSourceAnewThatChanged() {
        shelf.with("walking.md", Shelf.WALKING + "\nWalking improved mood in 120 adults.\n");

        Run again = brief();

        assertThat(again.messages()).contains("wrote ").contains("2 sources, read anew: walking.md\n");
        assertThat(output).content().contains("Changed and read anew: walking.md.");
    }

    @Test
    void namesARemovedSourceAndDropsItsRows() {
        assertThat(output).content().contains("Lake Letter");
        shelf.without("swimming.md");

        Run again = brief();

        assertThat(again.messages())
                .contains("1 source, none read anew")
                .contains("removed since the last edition: swimming.md");
        assertThat(output).content().doesNotContain("Lake Letter").contains("Removed with all it said: swimming.md.");
    }

    @Test
    void readsASourceUnderAnotherNameAnew() {
        shelf.without("swimming.md").with("lake.md", Shelf.SWIMMING);

        brief();

        assertThat(output).content().contains("Added: lake.md.", "Removed with all it said: swimming.md.");
    }

    @Test
    void repeatsTheChangesWhenTheSameEditionIsMadeOnceMore() throws IOException {
        shelf.without("swimming.md");
        brief();
        byte[] second = Files.readAllBytes(output);
        Files.delete(output);

        Run again = brief();

        assertThat(again.messages()).contains("wrote ").contains("none read anew");
        assertThat(Files.readAllBytes(output)).containsExactly(second);
    }

    @Test
    void rendersAnewWhenAnOptionChanges() {
        Run again = brief("--title", "Knees");

        assertThat(again.messages()).contains("wrote ").contains("none read anew");
        assertThat(output).content().contains("<title>Knees</title>");
    }

    @Test
    void rendersAnewWhenTheOutputWasTamperedWith() throws IOException {
        String edition = Files.readString(output);
        Files.writeString(output, edition + " ");

        assertThat(brief().messages()).contains("wrote ");
        assertThat(output).hasContent(edition);
    }

    @Test
    void rememberedSourcesMakeTheSameBytesAsReadOnes() throws IOException {
        shelf.with("walking.md", Shelf.WALKING + "\nMore.\n");
        brief();
        shelf.with("walking.md", Shelf.WALKING);
        brief("--format", "json");
        byte[] remembered = Files.readAllBytes(output);

        Run.of("brief", shelf.path(), "-o", output, "--format", "json", "--no-memo");

        assertThat(Files.readAllBytes(output)).containsExactly(remembered);
    }

    @Test
    void readsEverythingAnewWithAWarningWhenTheMemoIsDamaged() throws IOException {
        Files.writeString(memo(), Files.readString(memo()).replace("knee", "nose"));

        Run again = brief();

        assertThat(again.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(again.messages())
                .contains("warning: ")
                .contains(".knee.html.memo is damaged")
                .contains("all read");
        assertThat(brief().messages()).contains("is up to date");
    }

    @Test
    void readsEverythingAnewWhenTheMemoIsNoText() throws IOException {
        Files.write(memo(), new byte[] {(byte) 0xff, 0, 1});

        assertThat(brief().messages()).contains("is damaged").contains("all read");
    }

    @Test
    void doesWithoutWhenItCannotBeKept() throws IOException {
        Files.delete(memo());
        Files.createDirectories(memo().resolve("in the way"));

        Run again = brief();

        assertThat(again.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(again.messages()).contains("all read").contains(".knee.html.memo could not be written");
    }

    @Test
    void leavesTheChangesOutWithoutTheMemo() throws IOException {
        byte[] first = Files.readAllBytes(output);
        shelf.with("walking.md", Shelf.WALKING + "\nMore.\n");
        brief();
        shelf.with("walking.md", Shelf.WALKING);

        brief("--no-memo");

        assertThat(Files.readAllBytes(output)).containsExactly(first);
    }

    @Test
    void leavesNoDraftBehind() {
        assertThat(Shelf.names(place)).containsExactly(".knee.html.memo", "knee.html");
    }

    @Test
    void takesNoFileOfItsOwnForASource() {
        output = shelf.file("knee.html");
        brief();

        assertThat(brief().messages()).contains("is up to date; 2 sources");
    }
}
