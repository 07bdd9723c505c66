package io.github.evidencebrief.rule;

import io.github.evidencebrief.document.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs every rule on its examples and reports what does not hold, one sentence each. */
public final class RuleCheck {
    private final RuleSet set;
    private final List<String> failures = new ArrayList<>();

    private RuleCheck(RuleSet set) {
        this.set = set;
    }

    /** What is wrong with the rules, each with file and line; empty when all is well. */
    public static List<String> failures(RuleSet set) {
        RuleCheck check = new RuleCheck(set.written());
        check.names();
        check.set.compiled().forEach(check::examples);
        check.set.compiled().forEach(check::blocks);
        check.set
                .lists()
                .unused()
                .forEach(name -> check.fail("words/" + name + ".txt", "no rule uses it; take it out"));
        check.set.lists().parts().unused().forEach(name -> check.fail("part " + name, "no rule uses it; take it out"));
        return List.copyOf(check.failures);
    }

    private void fail(String place, String message) {
        failures.add(place + ": " + message);
    }

    private void names() {
        Set<String> seen = new LinkedHashSet<>();
        for (CompiledRule rule : set.compiled()) {
            if (!seen.add(rule.rule().id())) {
                fail(rule.rule().place(), "a second rule named " + rule.rule().id() + "; give it another name");
            }
        }
    }

    private void examples(CompiledRule rule) {
        for (Example example : rule.rule().examples()) {
            List<Mention> found = rule.find(set.walker(tokens(example)), false);
            if (example.positive()) {
                positive(rule, example, found);
            } else if (!found.isEmpty()) {
                fail(
                        example.place(),
                        rule.rule().id() + " must find nothing in \"" + example.text() + "\"; found "
                                + shown(found.get(0).slots(), example.text()));
            }
        }
    }

    private void positive(CompiledRule rule, Example example, List<Mention> found) {
        if (found.isEmpty()) {
            fail(example.place(), rule.rule().id() + " finds nothing in \"" + example.text() + "\"");
        } else if (found.stream().noneMatch(mention -> mention.slots().equals(example.slots()))) {
            fail(
                    example.place(),
                    rule.rule().id() + " expects " + shown(example.slots(), example.text()) + ", found "
                            + shown(found.get(0).slots(), example.text()));
        }
        found.forEach(mention -> rivals(rule, example, mention));
    }

    /** Another rule that gives the same words another value. */
    private void rivals(CompiledRule rule, Example example, Mention mention) {
        for (Mention other : set.find(tokens(example))) {
            boolean rival = !other.rule().equals(mention.rule())
                    && other.type().equals(mention.type())
                    && other.span().equals(mention.span())
                    && clash(other.attributes(), mention.attributes());
            if (rival) {
                fail(
                        example.place(),
                        rule.rule().id() + " and " + other.rule() + " disagree about \""
                                + mention.span().in(example.text()) + "\"; add an unless to one of them");
            }
        }
    }

    private static boolean clash(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .anyMatch(entry ->
                        other.containsKey(entry.getKey()) && !entry.getValue().equals(other.get(entry.getKey())));
    }

    private void blocks(CompiledRule rule) {
        if (rule.rule().blocks().isEmpty()) {
            return;
        }
        boolean needed = rule.rule().examples().stream()
                .filter(example -> !example.positive())
                .anyMatch(
                        example -> !rule.find(set.walker(tokens(example)), true).isEmpty());
        if (!needed) {
            fail(
                    rule.rule().place(),
                    rule.rule().id() + " has an unless that no example needs; add a - example for it");
        }
    }

    private Tokens tokens(Example example) {
        return set.tokens(example.text(), 0, example.text().length());
    }

    private static String shown(Map<String, Span> slots, String text) {
        StringBuilder shown = new StringBuilder("{");
        slots.forEach((name, span) -> shown.append(shown.length() > 1 ? ", " : "")
                .append(name)
                .append(':')
                .append(span.in(text)));
        return shown.append('}').toString();
    }
}
