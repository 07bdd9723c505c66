package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final byte[] NEW = {'n', 'e', 'w'};

    @TempDir
    private Path place;

    @Test
    void replacesAFileAndLeavesNothingElse() throws IOException {
        Path file = Files.writeString(place.resolve("b.pdf"), "old and longer");

        assertThat(OutputFolder.write(file, NEW)).isTrue();

        assertThat(file).hasBinaryContent(NEW);
        assertThat(Shelf.names(place)).containsExactly("b.pdf");
    }

    @Test
    void doesNotTouchAFileThatHasTheBytes() throws IOException {
        Path file = Files.write(place.resolve("b.pdf"), NEW);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        assertThat(OutputFolder.write(file, NEW)).isFalse();

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(place.resolve("real.pdf"), "old");
        Path link = Files.createSymbolicLink(place.resolve("link.pdf"), file);

        OutputFolder.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void saysWhatCouldNotBeWritten() throws IOException {
        Path noFolder = Files.writeString(place.resolve("plain"), "x");

        assertThatThrownBy(() -> OutputFolder.write(noFolder.resolve("b.pdf"), NEW))
                .isInstanceOf(FailedException.class)
                .hasMessageContaining("could not be written")
                .hasMessageContaining("it is as it was");
    }
}
