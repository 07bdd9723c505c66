package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.model.StudyReport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Three sources on tea: a and b share two of their three studies, c has one of its own. */
class OverlapTest {
    private final EvidenceIndex index = index(
            study("Assam", StudyDesign.RCT, "a", "b"),
            study("Ceylon", StudyDesign.RCT, "a", "b"),
            study("Darjeeling", StudyDesign.COHORT, "a"),
            study("Earl", StudyDesign.RCT, "c"),
            study("Several studies", StudyDesign.BODY_OF_EVIDENCE, "a", "b", "c"));
    private final Overlap overlap = new Overlap(index);

    private static EvidenceIndex index(Study... studies) {
        return new EvidenceIndex(Evidence.builder()
                .addSources(
                        LightTherapy.source("a", "A", "2020"),
                        LightTherapy.source("b", "B", "2020"),
                        LightTherapy.source("c", "C", "2020"),
                        LightTherapy.source("d", "D", "2020"))
                .addStudies(studies)
                .build());
    }

    private static Study study(String name, StudyDesign design, String... sources) {
        return Study.builder()
                .id(name)
                .label(name)
                .kind(design == StudyDesign.BODY_OF_EVIDENCE ? StudyKind.REVIEW : StudyKind.PRIMARY_STUDY)
                .design(design)
                .addQuotes(LightTherapy.quote(sources[0], 0, name))
                .addAllReports(Stream.of(sources).map(OverlapTest::report).toList())
                .build();
    }

    private static StudyReport report(String source) {
        return StudyReport.builder().source(source).studyId("S").build();
    }

    /** N = 6, r = 4, c = 3: (6 - 4) / (12 - 4). */
    @Test
    void theWholeAreaCountsEveryStudyOnceForEachSourceThatNamesOne() {
        assertThat(overlap.inclusions()).isEqualTo(6);
        assertThat(overlap.area()).hasValue(25);
    }

    @Test
    void unnamedStudiesAreNobodysOverlap() {
        assertThat(overlap.studies()).extracting(Study::label).doesNotContain("Several studies");
    }

    @Test
    void aSourceWithoutStudiesDoesNotDiluteTheOverlap() {
        assertThat(overlap.sources()).containsExactly("a", "b", "c");
    }

    /** N = 5, r = 3, c = 2: (5 - 3) / (6 - 3). */
    @Test
    void pairsAreCountedForThemselves() {
        assertThat(overlap.pairs()).extracting(Overlap.Pair::area).containsExactly(67);
    }

    @Test
    void oneSourceOverlapsWithNothing() {
        assertThat(new Overlap(index(study("Assam", StudyDesign.RCT, "a"))).area())
                .isEmpty();
    }

    @Test
    void onlyPairsThatShareAreListed() {
        assertThat(new OverlapRows(index).pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.pair()).isEqualTo("S1 and S2");
            assertThat(pair.names()).containsExactly("Assam", "Ceylon");
            assertThat(pair.word()).isEqualTo("very high");
        });
    }

    @Test
    void theFigureSaysWhoReportsWhatAndHowMuchThatOverlaps() {
        assertThat(new OverlapRows(index).figure().orElseThrow().alternative())
                .contains("Earl \u2013 S1: does not; S2: does not; S3: reports it.")
                .contains("name four studies six times in all: a corrected covered area of 25%");
    }

    @Test
    void theNamesOfTheDegreesAreThoseOfThePaper() {
        assertThat(Stream.of(4, 5, 10, 15, 16).map(Overlap::word))
                .containsExactly("slight", "moderate", "high", "high", "very high");
    }
}
