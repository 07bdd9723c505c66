package io.github.evidencebrief.document;

import java.nio.file.Path;

/**
 * A file to read and the names it goes by.
 *
 * @param file where it lies
 * @param path its path below the folder the user named, forward slashes; its file name when it was named itself
 * @param id file name without ending; longer where two files share it, see {@link SourceFiles}
 */
public record SourceFile(Path file, String path, String id) {
    /** A file on its own, with its file name without ending as id. */
    public static SourceFile of(Path root, Path file) {
        String path = below(root, file);
        return new SourceFile(file, path, stem(name(path)));
    }

    static String below(Path root, Path file) {
        Path relative = root.equals(file) ? file.getFileName() : root.relativize(file);
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
