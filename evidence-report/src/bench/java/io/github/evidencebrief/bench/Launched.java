package io.github.evidencebrief.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The brief of a folder of sources, made through the launcher: reading and comparing are included. */
final class Launched {
    private final Path launcher;
    private final Path sources;
    private final Path folder;

    private Launched(Path launcher, Path sources, Path folder) {
        this.launcher = launcher;
        this.sources = sources;
        this.folder = folder;
    }

    /** Finds the launcher beside the jar and lets it make its archive of classes, in a folder of its own. */
    static Launched in(Path folder, Path jar, Path sources) throws IOException, InterruptedException {
        Path launcher = jar.resolveSibling("evidence-brief");
        if (!Files.isExecutable(launcher) || !Files.isDirectory(sources)) {
            throw new IllegalArgumentException(launcher + " or the folder " + sources + " is missing");
        }
        Launched launched = new Launched(launcher, sources, folder);
        Cost.of(launched.command("pdf"));
        return launched;
    }

    Subject subject() throws IOException, InterruptedException {
        Cost.of(command("html"));
        return new Subject("brief of sources, launcher", file("html"), file("pdf"), command("pdf"));
    }

    private List<String> command(String format) {
        return List.of(
                "env",
                "XDG_CACHE_HOME=" + folder.resolve("cache"),
                launcher.toString(),
                "brief",
                sources.toString(),
                "--no-memo",
                "--format",
                format,
                "-o",
                file(format).toString());
    }

    private Path file(String format) {
        return folder.resolve("sources." + format);
    }
}
