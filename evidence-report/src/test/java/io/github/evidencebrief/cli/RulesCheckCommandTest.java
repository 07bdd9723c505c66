package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesCheckCommandTest {
    @Test
    void printsNothingWhenAllExamplesHold() {
        Run run = Run.of("rules", "check");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.results()).isEmpty();
        assertThat(run.messages()).contains(" rules, all their examples hold");
    }
}
