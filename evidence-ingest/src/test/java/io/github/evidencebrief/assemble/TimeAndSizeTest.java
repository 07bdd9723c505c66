package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.rule.RuleSet;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a result was measured and how large it was. */
class TimeAndSizeTest {
    private static final RuleSet RULES = RuleSet.shipped();
    private static final String TRIAL =
            "A trial of 90 nurses in the journal Hearing Care tested zinc lozenges against placebo for 8 weeks. ";

    @TempDir
    Path folder;

    private List<Finding> findings(String text) {
        return new Assembler(RULES).assemble(Texts.document(folder, text)).findings();
    }

    private List<String> times(String text) {
        return findings(text).stream()
                .map(finding -> finding.timePoint().orElse("-"))
                .toList();
    }

    private String size(String text) {
        return findings(text).get(0).magnitude().orElse("-");
    }

    @Test
    void theNextResultOfTheSameStudyHasTheTimeOfTheOneBefore() {
        assertThat(times(TRIAL + "After 12 weeks, nurses on zinc had fewer colds. They also had less pain."))
                .containsExactly("P12W", "P12W");
    }

    @Test
    void aSentenceThatTurnsAwayDoesNotKeepTheTime() {
        assertThat(times(TRIAL + "After 12 weeks, nurses on zinc had fewer colds. But they had more pain."))
                .containsExactly("P12W", "-");
    }

    @Test
    void theEndOfTheCourseIsAsFarAsTheCourseIsLong() {
        assertThat(times(TRIAL + "At the end of the treatment, nurses on zinc had fewer colds."))
                .containsExactly("P8W");
    }

    @Test
    void theSizesOfBothSidesGoBeforeOneOfThem() {
        assertThat(size(TRIAL + "Nurses on zinc had 2.1 fewer colds, compared with 0.4 on placebo."))
                .isEqualTo("2.1 fewer colds, compared with 0.4");
    }

    @Test
    void aPartIsASize() {
        assertThat(size(TRIAL + "Zinc reduced pain by at least half.")).isEqualTo("by at least half");
    }
}
