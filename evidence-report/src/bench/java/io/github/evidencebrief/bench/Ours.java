package io.github.evidencebrief.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Our printing as a process of its own, started as the launcher starts it. */
final class Ours {
    private static final List<String> SHORT_RUN =
            List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:TieredStopAtLevel=1",
            "-XX:C1MaxInlineSize=12",
            "-XX:-UseDynamicNumberOfCompilerThreads",
            "-XX:+UseSerialGC",
            "-XX:NewSize=32m",
            "-XX:-UsePerfData",
            "-XX:-LogEvents",
            "-XX:ArchiveRelocationMode=0",
            "-Xlog:disable",
            "-Xmx512m");

    private final Path folder;
    private final String classPath;

    private Ours(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /** Makes the archive of classes, which can only be made of jars. */
    static Ours in(Path folder, Path jar) throws IOException, InterruptedException {
        Path own = folder.resolve("print.jar");
        try (OutputStream file = Files.newOutputStream(own);
                JarOutputStream out = new JarOutputStream(file)) {
            add(Print.class, out);
            add(Shape.class, out);
        }
        Ours ours = new Ours(folder, jar + ":" + own);
        Cost.of(ours.command("-XX:ArchiveClassesAtExit=" + ours.archive(), Shape.BRIEF, folder.resolve("first.pdf")));
        return ours;
    }

    private static void add(Class<?> type, JarOutputStream out) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        try (InputStream code = Objects.requireNonNull(type.getResourceAsStream("/" + file), file)) {
            out.putNextEntry(new JarEntry(file));
            code.transferTo(out);
        }
    }

    List<String> command(Shape shape, Path pdf) {
        return command("-XX:SharedArchiveFile=" + archive(), shape, pdf);
    }

    private Path archive() {
        return folder.resolve("print.jsa");
    }

    private List<String> command(String archiving, Shape shape, Path pdf) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SHORT_RUN);
        command.addAll(
                List.of(archiving, "-cp", classPath, Print.class.getName(), shape.name(), pdf.toString()));
        return command;
    }
}
