package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script beside the jar, with a small program in the jar that prints how it was started. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path SCRIPT = Path.of("src/main/launcher/evidence-brief");

    @TempDir
    private Path place;

    private Path home;
    private Path cache;
    private Path script;

    /** Prints its arguments and the options of its Java; ends with the exit code 7. */
    static final class Program {
        private Program() {}

        public static void main(String[] args) {
            System.out.println(List.of(args));
            ManagementFactory.getRuntimeMXBean().getInputArguments().forEach(System.out::println);
            System.exit(7);
        }
    }

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(place.resolve("in stalled"));
        cache = place.resolve("cache");
        script = Files.copy(SCRIPT, home.resolve("evidence-brief"), StandardCopyOption.COPY_ATTRIBUTES);
        writeJar(home.resolve("evidence-brief.jar"));
    }

    private static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
        String file = Program.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                InputStream code = Objects.requireNonNull(Program.class.getResourceAsStream("/" + file))) {
            entries.putNextEntry(new JarEntry(file));
            code.transferTo(entries);
        }
    }

    @Test
    void passesArgumentsAndExitCodeOn() throws IOException, InterruptedException {
        assertThat(said(script, "explain", "two words", "*")).startsWith("[explain, two words, *]\n");
    }

    @Test
    void startsJavaForAShortRun() throws IOException, InterruptedException {
        assertThat(said(script, "explain")).contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    @Test
    void worksThroughLinksFromAnyFolder() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(place.resolve("bin"));
        Path near = Files.createSymbolicLink(home.resolve("near"), Path.of("evidence-brief"));
        Path far = Files.createSymbolicLink(bin.resolve("far"), bin.relativize(near));

        assertThat(said(far, "explain")).startsWith("[explain]\n");
    }

    @Test
    void keepsTheClassesOfTheFirstBriefForTheNext() throws IOException, InterruptedException {
        String first = said(script, "brief");
        List<Path> kept = archives();
        FileTime made = Files.getLastModifiedTime(kept.get(0));
        String second = said(script, "brief");

        assertThat(first).startsWith("[brief]\n").doesNotContain("SharedArchiveFile");
        assertThat(kept).hasSize(1).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(second).contains("-XX:SharedArchiveFile=" + kept.get(0));
        assertThat(archives()).isEqualTo(kept);
        assertThat(Files.getLastModifiedTime(kept.get(0))).isEqualTo(made);
    }

    @Test
    void replacesTheArchiveOfAnOlderJar() throws IOException, InterruptedException {
        said(script, "brief");
        List<Path> old = archives();
        Files.setLastModifiedTime(home.resolve("evidence-brief.jar"), FileTime.fromMillis(0));
        said(script, "brief");

        assertThat(archives()).hasSize(1).doesNotContainAnyElementsOf(old);
    }

    @Test
    void keepsOneArchiveOfAnotherCopy() throws IOException, InterruptedException {
        Path kept = Files.createDirectories(cache.resolve("evidence-brief"));
        for (int copy = 1; copy <= 3; copy++) {
            Path archive = Files.writeString(kept.resolve(copy + "-1.jsa"), "");
            Files.setLastModifiedTime(archive, FileTime.fromMillis(copy * 1000L));
        }
        said(script, "brief");

        assertThat(archives()).hasSize(2).contains(kept.resolve("3-1.jsa"));
    }

    @Test
    void tellsTheProgramWhatPeopleCallIt() throws IOException, InterruptedException {
        assertThat(said(script, "explain")).contains("-Devidence-brief.command=evidence-brief");
    }

    @Test
    void saysNothingWhereNoArchiveCanBeKept() throws IOException, InterruptedException {
        cache = Files.writeString(place.resolve("cache"), "a file, no folder");

        assertThat(said(script, "brief")).startsWith("[brief]\n").doesNotContain("cache/evidence-brief/1");
        assertThat(cache).hasContent("a file, no folder");
    }

    @Test
    void saysWhichJarIsMissing() throws IOException, InterruptedException {
        Files.delete(home.resolve("evidence-brief.jar"));

        assertThat(output(1, script, "brief")).contains("evidence-brief.jar is missing; keep this file beside the jar");
    }

    private String said(Path command, String... arguments) throws IOException, InterruptedException {
        return output(7, command, arguments);
    }

    private String output(int exitCode, Path command, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(Files.createDirectories(place.resolve("elsewhere")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("said.txt").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        Process process = builder.start();
        assertThat(process.waitFor())
                .as(Files.readString(place.resolve("said.txt")))
                .isEqualTo(exitCode);
        return Files.readString(place.resolve("said.txt"));
    }

    private List<Path> archives() throws IOException {
        try (var files = Files.list(cache.resolve("evidence-brief"))) {
            return files.sorted().toList();
        }
    }
}
