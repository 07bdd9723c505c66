package io.github.evidencebrief.rule;

import java.util.List;
import java.util.function.Predicate;

/**
 * Compiled rules: all that finding takes, and nothing of how they were written.
 *
 * @param lexicon the known words
 * @param labels what tokens carry
 * @param script the patterns
 * @param rules the rules, in the order of the files
 * @param triggers of the patterns of all rules
 */
record RuleTables(Lexicon lexicon, LabelTable labels, Script script, List<CompiledRule> rules, Triggers triggers) {
    /** Compiles rules whose words a lexicon knows. */
    static RuleTables of(Lexicon lexicon, WordLists lists, List<Rule> written) {
        PatternCompiler compiler = new PatternCompiler(lexicon, lists);
        List<CompiledRule> rules =
                written.stream().map(rule -> new CompiledRule(rule, compiler)).toList();
        LabelTable labels = compiler.labels().table();
        return new RuleTables(
                lexicon, labels, compiler.program().script(), rules, triggers(labels, rules, rule -> true));
    }

    static RuleTables read(CompactReader in) {
        return new RuleTables(
                new Lexicon(in),
                LabelTable.read(in),
                new Script(in),
                List.copyOf(in.several(CompiledRule::new)),
                new Triggers(in));
    }

    void write(CompactWriter out) {
        lexicon.write(out);
        labels.write(out);
        script.write(out);
        out.number(rules.size());
        rules.forEach(rule -> rule.write(out));
        triggers.write(out);
    }

    /** Triggers of the patterns of some of the rules. */
    Triggers triggers(Predicate<Rule> wanted) {
        return triggers(labels, rules, wanted);
    }

    private static Triggers triggers(LabelTable labels, List<CompiledRule> rules, Predicate<Rule> wanted) {
        return new Triggers(
                labels.size(),
                rules.stream()
                        .filter(rule -> wanted.test(rule.rule()))
                        .flatMap(rule -> rule.matches().stream())
                        .toList());
    }

    /** All patterns, each at the place that is its number. */
    List<Phrasing> phrasings() {
        return rules.stream().flatMap(rule -> rule.phrasings().stream()).toList();
    }
}
