package io.github.evidencebrief.cli;

import io.github.evidencebrief.rule.RuleSet;

/** The rules of this program, loaded when the first source is read and then kept. */
final class ShippedRules {
    private static final Lazy<RuleSet> RULES = new Lazy<>(RuleSet::shipped);

    private ShippedRules() {}

    /** Throws a {@link io.github.evidencebrief.rule.RuleSyntaxException} when they cannot be read. */
    static RuleSet get() {
        return RULES.get();
    }
}
