package io.github.evidencebrief.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Replaces files whole or not at all, and only when their bytes change. */
final class OutputFolder {
    private OutputFolder() {}

    /**
     * Writes a file.
     *
     * @return whether its bytes changed
     * @throws FailedException when it cannot be written; what was there before is still there
     */
    static boolean write(Path file, byte[] bytes) {
        try {
            if (holds(file, bytes)) {
                return false;
            }
            replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), bytes);
            return true;
        } catch (IOException e) {
            throw new FailedException(
                    file + " could not be written (" + e + "); it is as it was. Check free space and permissions.", e);
        }
    }

    /**
     * Deletes a file if it is there.
     *
     * @throws FailedException when it cannot be deleted
     */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new FailedException(file + " is out of date and could not be deleted (" + e + "); delete it.", e);
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path draft = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
