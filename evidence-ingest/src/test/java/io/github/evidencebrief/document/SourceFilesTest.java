package io.github.evidencebrief.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
    @TempDir
    private Path folder = Path.of("");

    private SourceFiles find(Path... named) {
        return SourceFiles.find(List.of(named), DocumentReaders.standard());
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Examples.write(folder, name, "Peas.");
        }
    }

    @Test
    void areSortedByPath() throws IOException {
        write("b.txt", "a/z.md", "c.md", "a/b.txt");
        assertThat(find(folder).sources())
                .extracting(SourceFile::path)
                .containsExactly("a/b.txt", "a/z.md", "b.txt", "c.md");
    }

    @Test
    void leaveOutHiddenOnesSilentlyAndTellOfOthers() throws IOException {
        write(".hidden.txt", ".git/a.txt", "README.md", "table.xlsx", "a.txt");
        SourceFiles found = find(folder);
        assertThat(found.sources()).extracting(SourceFile::path).containsExactly("a.txt");
        assertThat(found.ignored()).extracting(SourceFiles.Ignored::path).containsExactly("README.md", "table.xlsx");
    }

    @Test
    void includeAReadmeThatWasNamed() throws IOException {
        write("README.md");
        assertThat(find(folder.resolve("README.md")).sources())
                .extracting(SourceFile::id)
                .containsExactly("README");
    }

    @Test
    void haveIdsOfTheirOwn() throws IOException {
        write("peas.txt", "peas.md", "a/beans.md", "b/beans.md", "oats.md");
        assertThat(find(folder).sources())
                .extracting(SourceFile::id)
                .containsExactly("a/beans.md", "b/beans.md", "oats", "peas.md", "peas.txt");
    }

    @Test
    void areNumberedWhenTwoFoldersHoldTheSamePath() throws IOException {
        write("one/peas.txt", "two/peas.txt");
        assertThat(find(folder.resolve("one"), folder.resolve("two")).sources())
                .extracting(SourceFile::id)
                .containsExactly("peas.txt", "peas.txt~2");
    }

    @Test
    void doNotDependOnTheOrderOfTheNamedFolders() throws IOException {
        write("one/peas.txt", "two/peas.txt", "two/oats.md");
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        assertThat(find(one, two)).isEqualTo(find(two, one));
    }

    @Test
    void areFoundOnceWhenNamedTwice() throws IOException {
        write("peas.txt");
        assertThat(find(folder, folder.resolve("peas.txt")).sources()).hasSize(1);
    }

    @Test
    void cannotBeFoundWhereNothingIs() {
        assertThatThrownBy(() -> find(folder.resolve("none")))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("no such file or folder");
    }
}
