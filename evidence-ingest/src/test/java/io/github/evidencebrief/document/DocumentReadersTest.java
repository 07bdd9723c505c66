package io.github.evidencebrief.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReadersTest {
    private static final DocumentReaders READERS = DocumentReaders.standard();

    @TempDir
    private Path folder = Path.of("");

    private void assertRefused(Path file, String reason, String remedy) {
        assertThatThrownBy(() -> READERS.read(folder, file))
                .isInstanceOfSatisfying(UnreadableSourceException.class, e -> {
                    assertThat(e.name()).isEqualTo(String.valueOf(file.getFileName()));
                    assertThat(e.reason()).contains(reason);
                    assertThat(e.remedy()).contains(remedy);
                });
    }

    @Test
    void keepByteOrderMarkAndLineEnds() throws IOException {
        String text = "\uFEFF# Peas\r\n\r\nPeas are green.\r\n";
        Document document = READERS.read(folder, Examples.write(folder, "peas.md", text));
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.blocks()).extracting(document::words).containsExactly("# Peas", "Peas are green.");
        assertThat(document.source().title()).isEqualTo("Peas");
    }

    @Test
    void nameAFileByItsPathBelowTheFolder() throws IOException {
        Document document = READERS.read(folder, Examples.write(folder, "veg/peas.TXT", "Peas."));
        assertThat(document.source().path()).isEqualTo("veg/peas.TXT");
        assertThat(document.source().id()).isEqualTo("peas");
    }

    @Test
    void refuseAnEmptyFile() throws IOException {
        assertRefused(Examples.write(folder, "a.txt", ""), "is empty", "write something");
        assertRefused(Examples.write(folder, "b.txt", "\uFEFF \n\n"), "is empty", "write something");
    }

    @Test
    void refuseABinaryFile() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), new byte[] {'a', 0, 'b'});
        assertRefused(file, "is binary or UTF-16: the byte at offset 1 is 0", "UTF-8");
    }

    @Test
    void refuseAnotherEncodingAndNameTheByte() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), "Pea\nfür".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(
                file, "is not UTF-8: line 2, column 2 has the byte 0xFC; it is probably Windows-1252", "iconv -f");
        Path cut = Files.write(folder.resolve("b.txt"), new byte[] {'a', (byte) 0xC3});
        assertRefused(cut, "is not UTF-8: line 1, column 2 has the byte 0xC3", "save it as UTF-8");
    }

    @Test
    void refuseAFileThatIsTooLargeWithoutLoadingIt() throws IOException {
        Path file = folder.resolve("a.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        assertRefused(file, "has 50 MB, more than the 20 MB a source may have", "split it");
    }

    @Test
    void refuseAMissingFileAndAFolder() throws IOException {
        assertRefused(folder.resolve("none.txt"), "no such file", "check");
        assertRefused(Files.createDirectory(folder.resolve("some.txt")), "is a folder", "check");
    }

    @Test
    void refuseAnUnknownEndingAndNameTheKnown() throws IOException {
        assertRefused(Examples.write(folder, "a.docx", "Peas."), "no reader", ".markdown, .md, .text, .txt");
    }
}
