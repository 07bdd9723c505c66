package io.github.evidencebrief.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Puts {@linkplain ReadyClasses ready classes} in the place of our own in the runnable jar, and stores our large files,
 * the compact rules and the fonts, as they are: each brief reads them, and unpacking takes longer than reading.
 *
 * <p>A brief is printed in some two seconds, and a seventh of them went into linking some 3,000 lambdas, each once. The
 * classes of libraries stay as they were released.
 */
public final class ReadyJar {
    private static final String CLASS = ".class";

    /** Bytes of a file of ours that is not packed. */
    private static final int LARGE = 200_000;

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, LocalDateTime> times = new LinkedHashMap<>();

    private final String folder;

    private ReadyJar(String folder) {
        this.folder = folder;
    }

    /**
     * Rewrites a jar; doing it again changes nothing.
     *
     * @param args the jar, and the folder in it whose classes are ours, for example {@code io/github/evidencebrief/}
     * @throws IOException when the jar cannot be read or written; it is then as it was
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException(args.length + " words; name a jar and a folder in it");
        }
        Path jar = Path.of(args[0]);
        ReadyJar ready = new ReadyJar(args[1]);
        ready.read(jar);
        ready.makeReady();
        ready.write(jar);
    }

    private void read(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream content = zip.getInputStream(entry)) {
                    contents.put(entry.getName(), content.readAllBytes());
                    times.put(entry.getName(), entry.getTimeLocal());
                }
            }
        }
    }

    private void makeReady() {
        Map<String, byte[]> ours = new LinkedHashMap<>();
        contents.forEach((name, content) -> {
            if (name.startsWith(folder) && name.endsWith(CLASS)) {
                ours.put(name.substring(0, name.length() - CLASS.length()), content);
            }
        });
        LocalDateTime time = times.values().iterator().next();
        ReadyClasses.of(ours).forEach((name, content) -> {
            contents.put(name + CLASS, content);
            times.putIfAbsent(name + CLASS, time);
        });
    }

    private void write(Path jar) throws IOException {
        Path fresh = jar.resolveSibling(jar.getFileName() + ".ready");
        try (OutputStream out = Files.newOutputStream(fresh);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                ZipEntry entry = new ZipEntry(content.getKey());
                entry.setTimeLocal(times.get(content.getKey()));
                if (content.getKey().startsWith(folder) && content.getValue().length >= LARGE) {
                    store(entry, content.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content.getValue());
                zip.closeEntry();
            }
        }
        Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void store(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }
}
