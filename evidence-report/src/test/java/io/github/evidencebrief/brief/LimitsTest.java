package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Comparison;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader has to know of the sources themselves. */
class LimitsTest {
    private static final Evidence EVIDENCE = LightTherapy.evidence();

    private static List<String> limits(Evidence evidence, String... partial) {
        return new Limits(new EvidenceIndex(evidence), List.of(partial))
                .statements().stream().map(Statement::text).toList();
    }

    @Test
    void aSourceThatGoesOnElsewhereIsNotWhole() {
        assertThat(limits(EVIDENCE)).noneMatch(words -> words.contains("continued"));
        assertThat(limits(EVIDENCE, LightTherapy.PANEL))
                .contains("S3 says that it is a part of a longer text; the rest was not read.");
        assertThat(limits(EVIDENCE, LightTherapy.CLINIC, LightTherapy.PANEL))
                .contains("S1 and S3 say that they are parts of longer texts; the rest was not read.");
    }

    private static ClaimSide drawing(String source, Position position, String ref) {
        return ClaimSide.builder()
                .source(source)
                .position(position)
                .addRefs(ref)
                .build();
    }

    /** Results whose study did not test what they are set against, each of its source. */
    private static Evidence drawn(List<String> sources) {
        Claim.Builder claim = Claim.builder();
        claim.id("C1")
                .question("Can the study carry the comparison with naps?")
                .verdict(Verdict.DISAGREE)
                .kind(DisagreementKind.INTERNAL)
                .independentStudies(1);
        Evidence.Builder evidence = Evidence.builder().from(EVIDENCE);
        for (String source : sources) {
            evidence.addFindings(
                    LightTherapy.finding(source, 7, Direction.NO_DIFFERENCE, "P4W", "Lamps do as well as naps.")
                            .comparators(List.of("naps"))
                            .build());
            claim.addSides(
                    drawing(source, Position.A, source + "/F7"), drawing(source, Position.B, LightTherapy.TRIAL));
        }
        return evidence.comparison(Comparison.builder().addClaims(claim.build()).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        b-paper           | S2 compares light therapy with naps, which the study it names for this did not test.
        a-clinic, b-paper | S1 and S2 compare light therapy with naps, which none of the studies they name for this tested.
        """)
    void whatIsDrawnFromAStudyThatDidNotTestItIsALimit(String sources, String limit) {
        assertThat(limits(drawn(List.of(sources.split(", "))))).contains(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fjord Sleep Institute", "institute"})
    void whoWritesAboutWorkOfItsOwnIsNamed(String institution) {
        Source clinic = Source.builder()
                .from(EVIDENCE.sources().get(0))
                .publisher("Fjord Sleep Institute")
                .build();
        Study trial = Study.builder()
                .from(EVIDENCE.studies().get(0))
                .addInstitutions(institution)
                .build();

        assertThat(limits(Evidence.builder()
                        .from(EVIDENCE)
                        .sources(List.of(clinic))
                        .studies(List.of(trial))
                        .build()))
                .contains("S1 is from Fjord Sleep Institute, which had a part in Okafor 2018.");
    }

    @Test
    void withoutADateTheYearOfTheNewestStudyIsTold() {
        List<Source> undated = EVIDENCE.sources().stream()
                .map(source -> Source.builder()
                        .from(source)
                        .published(Optional.empty())
                        .build())
                .toList();
        Study trial = Study.builder().from(EVIDENCE.studies().get(0)).year(2018).build();
        Evidence evidence = Evidence.builder()
                .from(EVIDENCE)
                .sources(undated)
                .studies(List.of(trial))
                .build();

        assertThat(Brief.of(evidence, BriefOptions.standard()).edition())
                .isEqualTo("not known: no source gives a date; newest study with a year: 2018");
    }
}
