package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A brief as one file of comma-separated values a table. */
class TablesTest {
    @TempDir
    private Path place;

    @Test
    void areNamedAfterTheOutputAndTheirCaption() {
        brief(Shelf.in(place), "knee.csv");

        assertThat(Shelf.names(place))
                .contains(".knee.csv.memo", "knee-summary-of-findings.csv", "knee-quotes.csv")
                .doesNotContain("knee.csv");
    }

    @Test
    void tellSpreadsheetsThatTheyAreUnicode() throws IOException {
        brief(Shelf.in(place), "knee.csv");

        assertThat(Shelf.names(place).stream().filter(name -> name.endsWith(".csv")))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(Files.readString(place.resolve(name))).startsWith(Csv.MARK));
    }

    @Test
    void standBesideTheOtherFormats() {
        Run run = brief(Shelf.in(place), "knee.html", "--format", "html,csv");

        assertThat(run.messages()).startsWith("wrote " + place.resolve("knee.html") + ", ");
        assertThat(Shelf.names(place)).contains("knee.html", "knee-summary-of-findings.csv");
    }

    @Test
    void areLeftAloneWhenNothingChanged() {
        Shelf shelf = Shelf.in(place);
        brief(shelf, "knee.csv");

        assertThat(brief(shelf, "knee.csv").messages()).contains("knee-\u2026.csv is up to date; 2 sources");
    }

    @Test
    void areMadeAnewWhenOneWasDeleted() throws IOException {
        Shelf shelf = Shelf.in(place);
        brief(shelf, "knee.csv");
        Path table = place.resolve("knee-summary-of-findings.csv");
        String made = Files.readString(table);
        Files.delete(table);

        brief(shelf, "knee.csv");

        assertThat(table).hasContent(made);
    }

    @Test
    void goWhenTheBriefHasThemNoMore() {
        Shelf shelf = Shelf.in(place);
        brief(shelf, "knee.csv");
        List<String> before = Shelf.names(place);
        shelf.with("swimming.md", "Boats\n\nThe boats are blue.\n").with("walking.md", "Boats\n\nNo boat is red.\n");

        Run run = brief(shelf, "knee.csv");

        assertThat(before).contains("knee-summary-of-findings.csv");
        assertThat(run.messages()).contains("deleted " + place.resolve("knee-summary-of-findings.csv"));
        assertThat(Shelf.names(place)).doesNotContain("knee-summary-of-findings.csv");
    }

    @Test
    void areNotPrinted() {
        Run run = Run.of("brief", Shelf.in(place).path(), "-o", "-", "--format", "csv");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).contains("csv is one file a table; name a file with -o");
    }

    private Run brief(Shelf shelf, String name, String... options) {
        List<Object> words = new ArrayList<>(List.of("brief", shelf.path(), "-o", place.resolve(name)));
        words.addAll(List.of(options));
        Run run = Run.of(words.toArray());
        assertThat(run.exitCode()).as(run.messages()).isEqualTo(ExitCode.DONE);
        return run;
    }
}
