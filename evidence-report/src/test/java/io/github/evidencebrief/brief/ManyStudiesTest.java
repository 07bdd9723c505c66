package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Qualifier;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.render.CsvRenderer;
import io.github.evidencebrief.render.PdfRenderer;
import io.github.evidencebrief.render.VeraPdf;
import io.github.evidencebrief.report.Figure;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.ReportSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A brief of forty sources with titles of three hundred characters, a thousand studies and two hundred findings. */
class ManyStudiesTest {
    private static final int SOURCES = 40;
    private static final int STUDIES = 1000;
    private static final int FINDINGS = 200;
    private static final String LONG_TITLE =
            "Lamps and the nights of those who work by night ".repeat(7).substring(0, 290);

    private static final Brief BRIEF =
            Brief.of(evidence(), BriefOptions.builder().build());
    private static final ReportContent CONTENT = ReportSpec.of(Brief.class).fill(BRIEF);

    @Test
    void isAccessibleAndArchival() throws IOException {
        byte[] pdf = new PdfRenderer().render(CONTENT).bytes();
        Files.write(Files.createDirectories(Path.of("target", "pdf")).resolve("many-studies.pdf"), pdf);

        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @Test
    void drawsSixtyStudiesAndCountsTheRest() {
        Figure drawn = BRIEF.pictures().directions().orElseThrow();
        assertThat(drawn.rows()).hasSize(60);
        assertThat(drawn.note()).contains("140 more studies stand in the table of all findings only.");
    }

    @Test
    void namesEveryStudyOnce() {
        assertThat(new CsvRenderer().render(CONTENT))
                .filteredOn(file -> file.name().startsWith("studies"))
                .singleElement()
                .satisfies(file -> assertThat(file.text().lines().skip(1))
                        .hasSize(STUDIES)
                        .anyMatch(row -> row.startsWith("Trial 999,")));
    }

    private static Evidence evidence() {
        return Evidence.builder()
                .addAllSources(IntStream.range(0, SOURCES)
                        .mapToObj(ManyStudiesTest::source)
                        .toList())
                .addAllStudies(IntStream.range(0, STUDIES)
                        .mapToObj(ManyStudiesTest::study)
                        .toList())
                .addAllFindings(IntStream.range(0, FINDINGS)
                        .mapToObj(ManyStudiesTest::finding)
                        .toList())
                .build();
    }

    private static String name(int source) {
        return String.format("source-%02d", source % SOURCES);
    }

    private static Source source(int number) {
        return LightTherapy.source(name(number), LONG_TITLE + number, "2019-05");
    }

    private static Study study(int number) {
        return Study.builder()
                .id(name(number) + "/trial-" + number)
                .label("Trial " + number)
                .kind(StudyKind.PRIMARY_STUDY)
                .design(StudyDesign.RCT)
                .condition("poor sleep")
                .sampleSize(Count.builder()
                        .value(100 + number)
                        .qualifier(Qualifier.EXACT)
                        .unit("nurses")
                        .build())
                .addQuotes(LightTherapy.quote(name(number), 100 * number, "Trial " + number + " gave lamps to nurses."))
                .build();
    }

    private static Finding finding(int number) {
        Direction direction =
                List.of(Direction.FAVOURS_INTERVENTION, Direction.NO_DIFFERENCE).get(number % 2);
        String words = "Trial " + number + " asked how they slept.";
        return LightTherapy.finding(name(number), 2000 + number, direction, "P" + (1 + number % 9) + "W", words)
                .study(name(number) + "/trial-" + number)
                .build();
    }
}
