package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFiles;
import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.Change;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbstractStudyTest {
    private static final String TEXT = """
            Hearing aids versus lip reading classes for falls in pensioners: a randomised trial

            Background: Falls are common. The aim was to compare hearing aids with lip reading classes.
            Methods: Pensioners were randomised to hearing aids (n = 40) or lip reading classes (n = 38). \
            Falls and the balance confidence score (BCS) were recorded at 6 months.
            Results: Falls were significantly fewer in the hearing aids group than in the lip reading classes group \
            (p = 0.02). BCS did not differ between the groups (p = 0.40).
            Conclusions: Hearing aids may help.
            """;

    private static Evidence evidence;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("falls.txt"), TEXT);
        DocumentReaders readers = DocumentReaders.standard();
        evidence = new Assembler(RuleSet.shipped())
                .assemble(readers.read(
                        SourceFiles.find(List.of(file), readers).sources().get(0)));
    }

    private static Study study() {
        return evidence.studies().get(0);
    }

    @Test
    void theSizesOfTheArmsAreAddedUp() {
        assertThat(study().sampleSize()).get().extracting("value").isEqualTo(78);
    }

    @Test
    void everyArmHasOneName() {
        assertThat(study().arms()).extracting(Arm::name).containsExactly("Hearing aids", "lip reading classes");
    }

    @Test
    void theTitleTellsTheDesign() {
        assertThat(study().design()).isEqualTo(StudyDesign.RCT);
    }

    @Test
    void resultsAreReadAndShortFormsWrittenOut() {
        assertThat(evidence.findings())
                .filteredOn(finding -> finding.change() == Change.NO_DIFFERENCE)
                .flatExtracting(Finding::outcomes)
                .containsExactly("balance confidence score (BCS)");
    }
}
