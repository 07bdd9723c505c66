package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the line below the title of a text tells. */
class StandfirstTest {
    private static final String TEXT =
            "New Study: Hoods Keep Sailors Warm at Night\n\n%s\n\nThe study was funded by the National Fund for Sailors. It"
                    + " was published in the journal Hood Care.\n\nSailors wear hoods at night, as fishermen have done in the"
                    + " north for many years.\n";

    @TempDir
    Path folder;

    private List<Finding> findings(String line) {
        return Texts.read(folder, TEXT.formatted(line)).findings();
    }

    @Test
    void aResultOfTheStudyIsAFindingInSmallLetters() {
        assertThat(findings("Researchers Say Hoods Reduce Ear Pain"))
                .singleElement()
                .returns(Direction.FAVOURS_INTERVENTION, Finding::direction)
                .returns(Optional.of("S1"), Finding::study)
                .satisfies(finding ->
                        assertThat(finding.outcomes()).allMatch(name -> name.equals(name.toLowerCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What researchers say hoods do to reduce ear pain",
                "Can hoods reduce ear pain?",
                "How a study of hoods may reduce ear pain",
                "Hoods and ear pain"
            })
    void aTeaserTellsNothing(String line) {
        assertThat(findings(line)).isEmpty();
    }

    @Test
    void whoPaidIsToldBeforeTheJournalIs() {
        assertThat(Texts.read(folder, TEXT.formatted("Hoods at sea")).studies())
                .singleElement()
                .satisfies(study -> assertThat(study.funders()).containsExactly("National Fund for Sailors"));
    }
}
