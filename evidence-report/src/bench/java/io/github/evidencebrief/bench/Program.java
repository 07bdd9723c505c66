package io.github.evidencebrief.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A program that prints HTML as PDF.
 *
 * @param name what it is called in the results
 * @param command its words for a file of HTML and the PDF to be written
 */
record Program(String name, BiFunction<Path, Path, List<String>> command) {
    /** The programs measured beside ours that are installed; empty for none. */
    static List<Program> installed() {
        return Stream.concat(weasyPrint().stream(), chromium().stream()).toList();
    }

    private static Optional<Program> weasyPrint() {
        return found("weasyprint")
                .map(program -> new Program(
                        "WeasyPrint", (html, pdf) -> List.of(program, html.toString(), pdf.toString())));
    }

    private static Optional<Program> chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> found(name).stream())
                .findFirst()
                .map(program -> new Program("Chromium", (html, pdf) -> List.of(
                        program,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--print-to-pdf=" + pdf,
                        html.toUri().toString())));
    }

    private static Optional<String> found(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
