package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.evidencebrief.report.ReportContent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser makes of the HTML; passed over where Chromium is not installed. */
class ChromiumTest {
    private static final int PHONE = 390;

    @TempDir
    private Path place;

    @ParameterizedTest
    @ValueSource(ints = {320, PHONE, 1280})
    void thePageIsNoWiderThanItsWindow(int width) throws IOException, InterruptedException {
        assertThat(asked(Samples.bridges(), width, "page.scrollingElement.scrollWidth"))
                .isEqualTo(String.valueOf(width));
        assertThat(asked(Samples.hostile(), width, "page.scrollingElement.scrollWidth"))
                .isEqualTo(String.valueOf(width));
    }

    @Test
    void nothingIsFetched() throws IOException, InterruptedException {
        assertThat(asked(
                        Samples.bridges(),
                        PHONE,
                        "frame.contentWindow.performance.getEntriesByType('resource').length"))
                .isEqualTo("0");
    }

    @Test
    void theFirstStopOfTheKeyboardIsTheLinkToTheContent() throws IOException, InterruptedException {
        assertThat(asked(Samples.bridges(), PHONE, "page.querySelector('a, summary, [tabindex]').textContent"))
                .isEqualTo("To the content");
    }

    @Test
    void aFocusIsSeen() throws IOException, InterruptedException {
        String outline = "[...page.querySelectorAll('a, summary, [tabindex]')].filter(stop => { stop.focus();"
                + " return frame.contentWindow.getComputedStyle(stop).outlineWidth !== '3px'; }).length";
        assertThat(asked(Samples.bridges(), PHONE, outline)).isEqualTo("0");
    }

    @Test
    void aLinkIntoWhatIsFoldedUnfoldsIt() throws IOException, InterruptedException {
        String unfolded = "(frame.contentWindow.location.hash = 'quote-1', page.querySelector('.quotes details').open)";
        assertThat(asked(Samples.bridges(), PHONE, unfolded)).isEqualTo("true");
    }

    /** What a script finds out about a report in a frame of so many CSS pixels. */
    private String asked(ReportContent content, int width, String script) throws IOException, InterruptedException {
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), "Chromium is not installed");
        Files.write(
                place.resolve("report.html"), new HtmlRenderer().render(content).bytes());
        Path question = Files.writeString(place.resolve("question.html"), question(width, script));
        Path answer = place.resolve("answer.html");
        Process process = new ProcessBuilder(command(browser.orElseThrow(), question))
                .redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("Chromium ends").isTrue();
        return Jsoup.parse(Files.readString(answer)).select("title").text();
    }

    private List<String> command(Path browser, Path page) {
        return List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--allow-file-access-from-files",
                "--user-data-dir=" + place.resolve("profile"),
                "--window-size=1400,1000",
                "--virtual-time-budget=5000",
                "--dump-dom",
                page.toUri().toString());
    }

    private static String question(int width, String script) {
        return "<!DOCTYPE html><title>unanswered</title><iframe id='frame' src='report.html' style='border: 0; height: 800px;"
                + " width: " + width + "px'></iframe><script>const frame = document.getElementById('frame');"
                + " frame.onload = () => { const page = frame.contentDocument; document.title = String(" + script
                + "); };</script>";
    }

    private static Optional<Path> browser() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
