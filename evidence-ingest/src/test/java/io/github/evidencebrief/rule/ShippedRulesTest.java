package io.github.evidencebrief.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShippedRulesTest {
    private final RuleSet rules = RuleSet.shipped();

    @Test
    void everyRuleHoldsOnItsExamples() {
        assertThat(RuleCheck.failures(rules)).isEmpty();
    }

    @Test
    void thereAreRules() {
        assertThat(rules.ids()).isNotEmpty();
    }
}
