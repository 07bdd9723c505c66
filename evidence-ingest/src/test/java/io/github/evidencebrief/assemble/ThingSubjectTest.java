package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What a claim of many studies, whose arms nobody names, says something of. */
class ThingSubjectTest {
    private static final String BODY =
            "A review of 30 trials, published in the Journal of Rye, looked at home cures for sore hands. ";

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/subjects.txt", delimiter = '|', emptyValue = "")
    void readsWhatAClaimBeginsWith(String claim, String things, @TempDir Path folder) {
        List<Finding> findings = Texts.read(folder, BODY + claim).findings();
        assertThat(findings).isNotEmpty();
        assertThat(String.join("; ", findings.get(0).interventions())).isEqualTo(things.strip());
    }
}
