package io.github.evidencebrief.cli;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The version of code, rules and word lists, told by their bytes.
 *
 * <p>Of a jar, names, sizes and CRC-32s of its entries are taken: its table of contents is enough, and the date of the
 * file does not matter. Of a folder of classes, every file is read.
 */
final class ProgramFingerprint {
    private static final List<Class<?>> ONE_OF_EACH_MODULE = List.of(Main.class, RuleSet.class, Evidence.class);

    private ProgramFingerprint() {}

    static String compute() {
        String parts = ONE_OF_EACH_MODULE.stream()
                .map(ProgramFingerprint::home)
                .distinct()
                .map(ProgramFingerprint::contents)
                .collect(Collectors.joining("\n"));
        return Fingerprint.of(parts);
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class without a place: " + type, e);
        }
    }

    private static String contents(Path home) {
        try {
            return Files.isDirectory(home) ? folder(home) : jar(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName() + " " + entry.getSize() + " " + checksum(entry))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String checksum(ZipEntry entry) {
        return Long.toHexString(entry.getCrc());
    }

    private static String folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file) + " " + Fingerprint.of(file))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }
}
