package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.render.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What page 1 of the brief of {@code seeds/} says, word by word: read it against the notes before you accept another. */
class FirstPageTest {
    @Test
    void theKeyMessagesOfTheSeedsSayWhatAPersonHasRead(@TempDir Path place) throws IOException {
        Path out = place.resolve("b.html");
        Run run = Run.of("brief", "../seeds", "-o", out, "--format", "html", "--no-memo");
        assertThat(run.exitCode()).as(run.messages()).isEqualTo(ExitCode.DONE);
        Document page = Jsoup.parse(Files.readString(out));
        page.select("sup").remove();
        String messages = String.join("\n", page.select("section.highlight li").eachText()) + "\n";
        Golden.check("first-page.txt", messages);
    }
}
