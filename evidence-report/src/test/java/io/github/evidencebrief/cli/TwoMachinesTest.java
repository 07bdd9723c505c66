package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes with nothing in common but the sources. */
class TwoMachinesTest {
    private static final List<String> EAST =
            List.of("-Duser.timezone=Asia/Kolkata", "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=UTF-8");
    private static final List<String> WEST = List.of(
            "-Duser.timezone=America/St_Johns",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Dfile.encoding=ISO-8859-1",
            "-Dline.separator=\r\n");

    /** How a library begins what it says that only the class path of the tests holds. */
    private static final String TEST_LIBRARY = "SLF4J(";

    @TempDir
    private Path place;

    @Test
    void makeTheSameBytes() throws IOException, InterruptedException {
        Path here = Files.createDirectories(place.resolve("here"));
        Path there = Files.createDirectories(place.resolve("far/away"));
        Shelf.empty(here).with("walking.md", Shelf.WALKING).with("swimming.md", Shelf.SWIMMING);
        Shelf.empty(there).with("swimming.md", Shelf.SWIMMING).with("walking.md", Shelf.WALKING);

        brief(here, EAST);
        brief(there, WEST);

        assertThat(Shelf.names(here)).containsExactly(".b.pdf.memo", "b.html", "b.json", "b.pdf");
        for (String name : Shelf.names(here)) {
            assertThat(Files.mismatch(here.resolve(name), there.resolve(name)))
                    .as("first byte of %s that differs", name)
                    .isEqualTo(-1);
        }
    }

    @Test
    void askForHelpWithoutLoadingWhatABriefNeeds() throws IOException, InterruptedException {
        String classes = java(place, List.of("-Xlog:class+load:stdout"), "--help");

        assertThat(classes)
                .contains("picocli.CommandLine", "Examples:")
                .doesNotContain(
                        "com.fasterxml", "org.apache.pdfbox", "com.openhtmltopdf", "java.util.logging.LogManager");
    }

    private static void brief(Path folder, List<String> machine) throws IOException, InterruptedException {
        String said = java(folder, machine, "brief", "notes", "-o", "b.pdf", "--format", "pdf,html,json");
        assertThat(said.lines().filter(line -> !line.startsWith(TEST_LIBRARY)))
                .containsExactly("wrote b.pdf, b.html, b.json; 2 sources, all read");
    }

    /** What a process printed that runs the command line in a folder. */
    private static String java(Path folder, List<String> machine, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as("exit code").isZero();
        String text = Files.readString(said);
        Files.delete(said);
        return text;
    }
}
