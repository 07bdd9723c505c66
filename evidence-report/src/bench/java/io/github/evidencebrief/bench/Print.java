package io.github.evidencebrief.bench;

import io.github.evidencebrief.render.PdfRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints one shape as a PDF: the whole process that is measured beside other programs. */
final class Print {
    private Print() {}

    /** Arguments: name of the shape, file to write. */
    public static void main(String[] args) throws IOException {
        Files.write(
                Path.of(args[1]),
                new PdfRenderer().render(Shape.valueOf(args[0]).content()).bytes());
    }
}
