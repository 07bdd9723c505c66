package io.github.evidencebrief.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    /**
     * The programs measured beside ours that are installed; empty for none.
     *
     * @param folder where Chromium may keep a profile
     */
    static List<Program> installed(Path folder) {
        Stream<Program> chromiums = Stream.concat(
                chromium("Chromium").stream(),
                chromium("Chromium with a profile kept", "--user-data-dir=" + folder.resolve("profile")).stream());
        return Stream.concat(weasyPrint().stream(), chromiums).toList();
    }

    private static Optional<Program> weasyPrint() {
        return found("weasyprint")
                .map(program -> new Program(
                        "WeasyPrint", (html, pdf) -> List.of(program, html.toString(), pdf.toString())));
    }

    private static Optional<Program> chromium(String called, String... options) {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> found(name).stream())
                .findFirst()
                .map(program -> new Program(called, (html, pdf) -> printing(program, html, pdf, options)));
    }

    private static List<String> printing(String chromium, Path html, Path pdf, String... options) {
        List<String> words = new ArrayList<>(List.of(chromium, "--headless", "--no-sandbox", "--disable-gpu"));
        words.addAll(List.of(options));
        words.add("--print-to-pdf=" + pdf);
        words.add(html.toUri().toString());
        return words;
    }

    private static Optional<String> found(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
