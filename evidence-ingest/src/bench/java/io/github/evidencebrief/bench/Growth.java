package io.github.evidencebrief.bench;

import io.github.evidencebrief.document.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints what a megabyte costs in ever longer texts; the cost stays about the same when reading is linear. */
final class Growth {
    private static final List<Integer> MEGABYTES = List.of(1, 2, 5, 10);
    private static final int CHARACTERS_PER_MEGABYTE = 1_000_000;
    private static final double MILLISECOND = 1e6;

    private final Extract extract;
    private final String joined;

    Growth(Extract extract, List<Prepared> sources) {
        this.extract = extract;
        this.joined = String.join(
                "\n\n", sources.stream().map(source -> source.document().text()).toList());
    }

    void print() {
        try {
            Path file = Files.createTempFile("growth", ".txt");
            for (int megabytes : MEGABYTES) {
                Files.writeString(file, text(megabytes * CHARACTERS_PER_MEGABYTE));
                print(megabytes, new SourceFile(file, "growth.txt", "growth"));
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sources joined, again and again up to a length. */
    private String text(int characters) {
        StringBuilder text = new StringBuilder(characters);
        while (text.length() < characters) {
            text.append(joined, 0, Math.min(joined.length(), characters - text.length()))
                    .append("\n\n");
        }
        return text.toString();
    }

    private void print(int megabytes, SourceFile file) {
        long begun = System.nanoTime();
        extract.read(file);
        long read = System.nanoTime() - begun;
        extract.all(List.of(file));
        long all = System.nanoTime() - begun - read;
        System.out.printf(
                Locale.ROOT,
                "one text of %d MB: %7.1f ms/MB, of which reading %6.1f%n",
                megabytes,
                all / MILLISECOND / megabytes,
                read / MILLISECOND / megabytes);
    }
}
